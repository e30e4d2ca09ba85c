import type { RuleWordings } from "../../rule-wordings.ts"
import { copiedFrom, figures, passage } from "./passage.ts"

export const proseHandled: RuleWordings = {
  "zh-CN": {
    title: "正文办理数与表不一致",
    why: "正文写的答复（办结）数、上年结转数、结转下年度数，应与表三（七）总计、第二项、第四项一致。",
    fix: "核对台账后，把正文或表格改正；正文说的是另外口径的，写明口径。",
    basis: "正文和表格同属一份年度报告，同一口径的数据应当一致",
    message: (facts) =>
      `正文“${passage(facts)}”写的是 ${facts.finding.found}；表中 ${figures(facts, "空白", "、")}${copiedFrom(facts) === undefined ? "" : `（“${copiedFrom(facts)}”正是这个数，是否抄错了位置？）`}。`,
    exceptions: ["正文只计当年收到并办结的，表格含上年结转", "正文与表格口径不同"],
  },
  en: {
    title: "Answered or carried over: the text differs from the table",
    why: "What the text says was answered, carried in or carried over is rows (7), two and four of table three.",
    fix: "Check the register and amend the text or the table; where the text counts something else, let it say so.",
    basis: "Text and tables are one report and give one figure for one thing",
    message: (facts) =>
      `The text (“${passage(facts)}”) says ${facts.finding.found}; the table has ${figures(facts, "blank", "; ")}${copiedFrom(facts) === undefined ? "" : ` (“${copiedFrom(facts)}” is that very number: was it copied from there?)`}.`,
    exceptions: [
      "The text counts only what came in and was answered this year",
      "Text and table cover different bodies",
    ],
  },
}
