import type { RuleWordings } from "../../rule-wordings.ts"
import { copiedFrom, figures, passage } from "./passage.ts"

export const proseApplicants: RuleWordings = {
  "zh-CN": {
    title: "正文申请人数据与表不一致",
    why: "正文写的自然人、法人或其他组织的申请件数，应与表三相应各栏一致。",
    fix: "核对台账后，把正文或表格改正。",
    basis: "正文和表格同属一份年度报告，同一口径的数据应当一致",
    message: (facts) =>
      `正文“${passage(facts)}”写的是 ${facts.finding.found}；表中 ${figures(facts, "空白", "、")}${copiedFrom(facts) === undefined ? "" : `（“${copiedFrom(facts)}”正是这个数，是否抄错了位置？）`}。`,
    exceptions: ["正文只计某一渠道或某一单位的申请人"],
  },
  en: {
    title: "Applicants: the text differs from the table",
    why: "How many natural persons and organisations applied is in the columns of table three.",
    fix: "Check the register and amend the text or the table.",
    basis: "Text and tables are one report and give one figure for one thing",
    message: (facts) =>
      `The text (“${passage(facts)}”) says ${facts.finding.found}; the table has ${figures(facts, "blank", "; ")}${copiedFrom(facts) === undefined ? "" : ` (“${copiedFrom(facts)}” is that very number: was it copied from there?)`}.`,
    exceptions: ["The text speaks of one channel or one body alone"],
  },
}
