import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const formOutdated: RuleWordings = {
  "zh-CN": {
    title: "表格格式与报告年度不符",
    why: "2019、2020年度使用2019年格式，2021年度起使用2021年格式，两者的栏目不同。",
    fix: "核对报告年度；年度无误的，改用该年度的格式重新填报。",
    basis: "国办公开办函〔2019〕60号、〔2021〕30号",
    message: (facts) =>
      `表格用的是${zh.shown(facts.finding.found)}年格式，这一年度应使用${zh.shown(facts.finding.expected)}年格式。`,
    exceptions: ["标题中的年度写错", "以后年度补发或更正以前年度的报告"],
  },
  en: {
    title: "The form is not that of the year",
    why: "For 2019 and 2020 the 2019 form is used, from 2021 on the 2021 form; their columns differ.",
    fix: "Check the year; if it is right, use that year's form.",
    basis: "国办公开办函〔2019〕60号 and 〔2021〕30号",
    message: (facts) =>
      `The tables are of the ${en.shown(facts.finding.found)} form; for this year it should be the ${en.shown(facts.finding.expected)} form.`,
    exceptions: ["A slip in the year of the title", "A report published or corrected in a later year"],
  },
}
