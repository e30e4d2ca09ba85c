import type { RuleWordings } from "../../rule-wordings.ts"
import { copiedFrom, figures, passage } from "./passage.ts"

export const proseOutcomes: RuleWordings = {
  "zh-CN": {
    title: "正文办理结果与表不一致",
    why: "正文写的予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的件数，应与表三相应各行一致。",
    fix: "核对台账后，把正文或表格改正。注意正文数字是否抄自“自然人”一栏而不是“总计”。",
    basis: "正文和表格同属一份年度报告，同一口径的数据应当一致",
    message: (facts) =>
      `正文“${passage(facts)}”与表三不一致：正文为 ${facts.finding.found}；表中 ${figures(facts, "空白", "、")}${copiedFrom(facts) === undefined ? "" : `（“${copiedFrom(facts)}”正是这个数，是否抄错了位置？）`}。`,
    exceptions: ["正文只说某一类申请或某一单位的办理结果"],
  },
  en: {
    title: "Outcomes: the text differs from the table",
    why: "What the text says was granted, refused or closed otherwise is in the rows of table three.",
    fix: "Check the register and amend the text or the table. See whether the number was copied from one column and not from the total.",
    basis: "Text and tables are one report and give one figure for one thing",
    message: (facts) =>
      `The text (“${passage(facts)}”) differs from table three: it comes to ${facts.finding.found}; the table has ${figures(facts, "blank", "; ")}${copiedFrom(facts) === undefined ? "" : ` (“${copiedFrom(facts)}” is that very number: was it copied from there?)`}.`,
    exceptions: ["The text speaks of some applications or of one body alone"],
  },
}
