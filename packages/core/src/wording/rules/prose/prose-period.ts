import type { RuleWordings } from "../../rule-wordings.ts"
import { days, passage } from "./passage.ts"

export const prosePeriod: RuleWordings = {
  "zh-CN": {
    title: "正文年度或统计期限有误",
    why: "年度报告报告的是本年度 1 月 1 日至 12 月 31 日的情况，正文中的年份应与报告年度一致。",
    fix: "改正年份；多半是沿用了往年的文字。",
    basis: "《政府信息公开条例》第四十九条；统计期限为1月1日至12月31日",
    message: (facts) =>
      `正文“${passage(facts)}”写的是 ${days(facts.finding.found, " 至 ")}，按报告年度应为 ${days(facts.finding.expected, " 至 ")}。`,
    exceptions: ["机构年内设立或撤销，统计期限不足一年"],
  },
  en: {
    title: "The year or period in the text is another",
    why: "The report covers 1 January to 31 December of its year, and its text names that year.",
    fix: "Amend the year; the sentence is probably an earlier report's.",
    basis: "OGI Regulations, Art. 49; the period is 1 January to 31 December",
    message: (facts) =>
      `“${passage(facts)}” names ${days(facts.finding.found, " to ")}, and the report's own is ${days(facts.finding.expected, " to ")}.`,
    exceptions: ["The body was set up or dissolved during the year"],
  },
}
