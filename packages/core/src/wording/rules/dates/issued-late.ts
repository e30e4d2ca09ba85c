import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const issuedLate: RuleWordings = {
  "zh-CN": {
    title: "报告日期晚于法定期限",
    why: "县级以上人民政府部门应在每年1月31日前、县级以上地方人民政府应在每年3月31日前公布上一年度报告。",
    fix: "核对落款日期；确已逾期的，按要求说明情况。",
    basis: "《政府信息公开条例》第四十九条",
    message: (facts) =>
      `报告日期为 ${zh.shown(facts.finding.found)}，晚于《条例》规定的 ${zh.shown(facts.finding.expected)}（部门1月31日，政府3月31日）。`,
    exceptions: [
      "落款日期是更正、补发或网站迁移的日期，首次公布并未逾期",
      "本机关是由上级部门垂直管理的单位，另有期限",
    ],
  },
  en: {
    title: "Dated after the statutory day",
    why: "Departments of county level and above report by 31 January, local governments by 31 March.",
    fix: "Check the date; where the report is late, say why.",
    basis: "OGI Regulations, Art. 49",
    message: (facts) =>
      `The report is dated ${en.shown(facts.finding.found)}, after ${en.shown(facts.finding.expected)} (31 January for departments, 31 March for governments).`,
    exceptions: [
      "The date is that of a correction or of a move of the site, and the report was first published in time",
      "A body under the direct lead of a higher department, with a day of its own",
    ],
  },
}
