import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const formNumberCited: RuleWordings = {
  "zh-CN": {
    title: "引用的格式文号与表格不符",
    why: "文中引用的格式文号应当就是表格所用的格式。",
    fix: "核对文号：2019年格式是国办公开办函〔2019〕60号，2021年格式是国办公开办函〔2021〕30号。",
    basis: "两种格式各自的文号",
    message: (facts) =>
      `${zh.passage(facts)}：引用的是${zh.shown(facts.finding.found)}，表格用的是${zh.shown(facts.finding.expected)}的格式，请核对文号。`,
    exceptions: ["文中说明的是以前的格式，而不是本报告的依据"],
  },
  en: {
    title: "The number cited is not that of the form",
    why: "The document number that the text gives for the form should be that of the tables.",
    fix: "Check the number: the 2019 form is 国办公开办函〔2019〕60号, the 2021 form 国办公开办函〔2021〕30号.",
    basis: "The numbers of the two forms",
    message: (facts) =>
      `${en.passage(facts)}: it cites ${en.shown(facts.finding.found)}, the tables are of ${en.shown(facts.finding.expected)}. Check the number.`,
    exceptions: ["The text speaks of the earlier form, not of what this report rests on"],
  },
}
