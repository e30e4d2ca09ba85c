import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const templateWords: RuleWordings = {
  "zh-CN": {
    title: "留有模板文字",
    why: "格式中的填写说明和占位符（如“XX”“某某”“此处填写”）应当替换或删去。",
    fix: "改成实际内容；没有内容的，删去或写“无”。",
    basis: "通常做法",
    message: (facts) => `${zh.passage(facts)}：“${zh.shown(facts.finding.found)}”像是模板留下的文字，请替换或删去。`,
    exceptions: ["为保护隐私而隐去的名称"],
  },
  en: {
    title: "Words of the template are left",
    why: "Instructions and placeholders of a template have to be replaced or deleted.",
    fix: "Put in what belongs there; where there is nothing, say so.",
    basis: "Practice",
    message: (facts) =>
      `${en.passage(facts)}: “${en.shown(facts.finding.found)}” looks like a template's. Replace or delete it.`,
    exceptions: ["A name that was hidden for the sake of privacy"],
  },
}
