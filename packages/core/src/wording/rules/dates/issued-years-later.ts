import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const issuedYearsLater: RuleWordings = {
  "zh-CN": {
    title: "报告日期与报告年度相隔太久",
    why: "年度报告在次年公布。相隔一年以上，多半是标题的年度或落款日期写错了。",
    fix: "核对标题中的年度和落款日期。",
    basis: "《政府信息公开条例》第四十九条（每年公布上一年度报告）",
    message: (facts) =>
      `报告年度为 ${zh.shown(facts.finding.expected)}，报告日期为 ${zh.shown(facts.finding.found)}，相隔一年以上，请核对年度和日期。`,
    exceptions: ["补发或更正以前年度的报告", "网站迁移后重新生成的日期"],
  },
  en: {
    title: "Dated years after its year",
    why: "A report is published in the year after its own. Later than that, the year in the title or the date is mostly a slip.",
    fix: "Check the year in the title, and the date.",
    basis: "OGI Regulations, Art. 49 (each year the report of the year before)",
    message: (facts) =>
      `The report is for ${en.shown(facts.finding.expected)} and dated ${en.shown(facts.finding.found)}, more than a year after its end. Check both.`,
    exceptions: ["A report published or corrected years later", "A date made anew when the site moved"],
  },
}
