import type { RuleWordings } from "../../rule-wordings.ts"
import { figures, passage } from "./passage.ts"

export const proseDisclosure: RuleWordings = {
  "zh-CN": {
    title: "正文主动公开数据与表不一致",
    why: "正文写的制发、废止、现行有效件数，行政许可、处罚、强制决定数和收费金额，应与表二一致。",
    fix: "核对后改正正文或表格；注意金额单位，表二以万元计。",
    basis: "正文和表格同属一份年度报告，同一口径的数据应当一致",
    message: (facts) => `正文“${passage(facts)}”写的与表二不一致；表中 ${figures(facts, "空白", "、")}。`,
    exceptions: ["正文只说本机关制发的文件，表格覆盖全区域", "正文只说公示、公开的决定数"],
  },
  en: {
    title: "Table two: the text differs from it",
    why: "Documents issued, repealed and in force, decisions made and fees charged are the figures of table two.",
    fix: "Amend the text or the table; mind the unit, as table two counts in 10,000 yuan.",
    basis: "Text and tables are one report and give one figure for one thing",
    message: (facts) =>
      `The text (“${passage(facts)}”) differs from table two, which has ${figures(facts, "blank", "; ")}.`,
    exceptions: [
      "The text speaks of one body's documents, the table of a region's",
      "The text speaks of decisions published, not made",
    ],
  },
}
