import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const lastYearReport: RuleWordings = {
  "zh-CN": {
    title: "提供的上一年度报告是本机关上一年度的",
    why: "只有同一机关上一年度的报告，才能与本报告逐项对照。",
    fix: "换成本机关上一年度的报告再核对。本报告自己的核对结果不受影响。",
    basis: "报告名称、年度与所提供的上一年度报告对照",
    message: (facts) =>
      `需要的上一年度报告是“${zh.shown(facts.finding.expected)}”，提供的是“${zh.shown(facts.finding.found)}”，没有与它比较。`,
    exceptions: ["机构更名，或由新组建的机关承接原机关的报告"],
  },
  en: {
    title: "What was given as last year's report is this body's",
    why: "Only the same body's report for the year before can be set against this one.",
    fix: "Give this body's report for the year before. What was checked in this report itself stands.",
    basis: "Agency and year of the two reports",
    message: (facts) =>
      `Wanted as last year's report was “${en.shown(facts.finding.expected)}”, given was “${en.shown(facts.finding.found)}”; they were not compared.`,
    exceptions: ["The body was renamed, or a new one took over the reports of an old one"],
  },
}
