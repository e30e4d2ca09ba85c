import type { RuleWordings } from "../../rule-wordings.ts"
import { passage } from "./passage.ts"

export const proseYear: RuleWordings = {
  "zh-CN": {
    title: "正文所写报告年度有误",
    why: "正文介绍本报告时写的年份，应与报告年度一致。",
    fix: "改正年份；多半是沿用了往年的文字。",
    basis: "《政府信息公开条例》第四十九条",
    message: (facts) =>
      `正文“${passage(facts)}”写的是 ${facts.finding.found}，按报告年度应为 ${facts.finding.expected}。`,
    exceptions: ["一份文件公布多个年度的报告"],
  },
  en: {
    title: "The text names another year for the report",
    why: "Where the text introduces the report, it names the year that the report is of.",
    fix: "Amend the year; the sentence is probably an earlier report's.",
    basis: "OGI Regulations, Art. 49",
    message: (facts) =>
      `“${passage(facts)}” names ${facts.finding.found}, and the report's own is ${facts.finding.expected}.`,
    exceptions: ["One document publishes the reports of several years"],
  },
}
