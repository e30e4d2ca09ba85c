import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const issuedAfterMarch: RuleWordings = {
  "zh-CN": {
    title: "报告日期较晚",
    why: "《条例》第四十九条没有写明乡镇、街道、开发区和授权组织的期限，各地一般要求不晚于3月31日。",
    fix: "对照本地通知的时限核对日期。",
    basis: "通常做法（法律没有规定这类机关的期限，故只作提示）",
    message: (facts) =>
      `报告日期为 ${zh.shown(facts.finding.found)}，晚于 ${zh.shown(facts.finding.expected)}，请对照本地通知的时限。`,
    exceptions: ["落款日期是更正、补发或网站迁移的日期"],
  },
  en: {
    title: "Dated rather late",
    why: "Art. 49 names no day for townships, streets, development zones and authorised organisations; local notices mostly ask for 31 March at the latest.",
    fix: "Compare with the local notice.",
    basis: "Practice (the law names no day for such bodies, so this is for information)",
    message: (facts) =>
      `The report is dated ${en.shown(facts.finding.found)}, after ${en.shown(facts.finding.expected)}; compare with the local notice.`,
    exceptions: ["The date is that of a correction or of a move of the site"],
  },
}
