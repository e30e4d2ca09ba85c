import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const numberMissing: RuleWordings = {
  "zh-CN": {
    title: "句子里缺少数字",
    why: "数字漏填后，这句话说不清楚，也无法与表格核对。",
    fix: "补上数字；没有的写 0 或“无”。",
    basis: "通常做法",
    message: (facts) => `${zh.passage(facts)}：“${zh.shown(facts.finding.found)}”处像是漏了数字，请补上。`,
    exceptions: ["网页或文件转换时丢了数字，原文无误"],
  },
  en: {
    title: "A number is missing from a sentence",
    why: "Without it the sentence says nothing and cannot be compared with the tables.",
    fix: "Fill in the number, or say that there was none.",
    basis: "Practice",
    message: (facts) => `${en.passage(facts)}: a number seems to be missing at “${en.shown(facts.finding.found)}”.`,
    exceptions: ["The number was lost when the page or file was converted"],
  },
}
