import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const formMixed: RuleWordings = {
  "zh-CN": {
    title: "新旧两种格式混用",
    why: "表二和表三应当使用同一套格式。混用后，有的数与其他机关、其他年度无法相比。",
    fix: "2021年度起的报告，统一改用2021年格式：表三“（六）其他处理”分三行填写，表二分制发、废止、现行有效。",
    basis: "国办公开办函〔2019〕60号、〔2021〕30号",
    message: (facts) =>
      `表二用的是${zh.shown(facts.finding.expected)}年格式，表三用的是${zh.shown(facts.finding.found)}年格式，请统一。`,
    exceptions: ["表格由系统导出，尚未更新"],
  },
  en: {
    title: "Two forms are mixed",
    why: "Tables two and three should be of one form; otherwise figures cannot be compared.",
    fix: "From the year 2021 on use the 2021 form throughout: three rows under (6) Other handling, and issued, repealed, in force in table two.",
    basis: "国办公开办函〔2019〕60号 and 〔2021〕30号",
    message: (facts) =>
      `Table two is of the ${en.shown(facts.finding.expected)} form, table three of the ${en.shown(facts.finding.found)} form. Use one.`,
    exceptions: ["The tables come out of a system that was not brought up to date"],
  },
}
