import type { RuleWordings } from "../../rule-wordings.ts"
import { figures, passage } from "./passage.ts"

export const proseNone: RuleWordings = {
  "zh-CN": {
    title: "正文说没有，表中却有",
    why: "正文写未收到申请、未发生复议诉讼的，表中相应数字应为 0。",
    fix: "核对台账后，把正文或表格改正；正文可能沿用了往年的文字。",
    basis: "正文和表格同属一份年度报告，同一口径的数据应当一致",
    message: (facts) => `正文“${passage(facts)}”，而表中 ${figures(facts, "空白", "、")}。`,
    exceptions: ["正文只说某一渠道、某一时段或某一单位"],
  },
  en: {
    title: "The text says none, the table has some",
    why: "Where the text says that there were no applications or cases, the table has 0.",
    fix: "Check the register and amend the text or the table; the sentence may be last year's.",
    basis: "Text and tables are one report and give one figure for one thing",
    message: (facts) => `The text says “${passage(facts)}”, and the table has ${figures(facts, "blank", "; ")}.`,
    exceptions: ["The text speaks of one channel, one part of the year or one body alone"],
  },
}
