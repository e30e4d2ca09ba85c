import type { RuleWordings } from "../../rule-wordings.ts"
import { copiedFrom, figures, passage } from "./passage.ts"

export const proseReceived: RuleWordings = {
  "zh-CN": {
    title: "正文申请数与表不一致",
    why: "正文写的收到（受理）申请数，应等于表三“本年新收”，或“本年新收”加“上年结转”。",
    fix: "核对台账后，把正文或表格改正；正文说的是另外的口径（某一单位、某一渠道、某一时段）的，写明口径。",
    basis: "正文和表格同属一份年度报告，同一口径的数据应当一致",
    message: (facts) =>
      `正文“${passage(facts)}”写的是 ${facts.finding.found}；表中 ${figures(facts, "空白", "、")}，按新收或加结转都对不上${copiedFrom(facts) === undefined ? "" : `（“${copiedFrom(facts)}”正是这个数，是否抄错了位置？）`}。`,
    exceptions: ["正文只说本机关，而表格覆盖全区域（或相反）", "正文只说某一渠道、某类申请或某一时段"],
  },
  en: {
    title: "The applications in the text are not those of the table",
    why: "The number of applications in the text is the table's row of those received, alone or with those carried in.",
    fix: "Check the register and amend the text or the table; where the text counts something else, let it say so.",
    basis: "Text and tables are one report and give one figure for one thing",
    message: (facts) =>
      `The text (“${passage(facts)}”) says ${facts.finding.found}; the table has ${figures(facts, "blank", "; ")}, and neither received alone nor with those carried in comes to that${copiedFrom(facts) === undefined ? "" : ` (“${copiedFrom(facts)}” is that very number: was it copied from there?)`}.`,
    exceptions: [
      "The text speaks of one body, the table of a region, or the other way round",
      "The text speaks of one channel, one kind or one part of the year",
    ],
  },
}
