import type { RuleWordings } from "../../rule-wordings.ts"
import { figures, passage } from "./passage.ts"

export const proseRemedies: RuleWordings = {
  "zh-CN": {
    title: "正文复议诉讼数据与表不一致",
    why: "正文写的行政复议、行政诉讼件数和结果，应与表四一致；说“均维持”“均已审结”的，表中就不应有其他结果或尚未审结。",
    fix: "核对案件台账后，把正文或表格改正；尚有未审结的，正文写明。",
    basis: "正文和表格同属一份年度报告，同一口径的数据应当一致",
    message: (facts) => `正文“${passage(facts)}”与表四不一致；表中 ${figures(facts, "空白", "、")}。`,
    exceptions: ["正文所说为报备、应诉或作为复议机关办理的案件", "正文只说已审结的案件"],
  },
  en: {
    title: "Reconsideration and litigation: the text differs from the table",
    why: "Cases and results in the text are those of table four; where all were upheld or closed, nothing stands in the other columns.",
    fix: "Check the register of cases and amend the text or the table; where cases are pending, say so.",
    basis: "Text and tables are one report and give one figure for one thing",
    message: (facts) =>
      `The text (“${passage(facts)}”) differs from table four, which has ${figures(facts, "blank", "; ")}.`,
    exceptions: [
      "The text speaks of cases filed for the record, or decided by this body as the reviewing one",
      "The text speaks of closed cases alone",
    ],
  },
}
