import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const rowsBlank: RuleWordings = {
  "zh-CN": {
    title: "部分行空白",
    why: "同一张表有的行填了数，有的行整行空白，看不出空白行是零还是漏填。",
    fix: "核对空白的行：没有发生的填 0，漏填的补上。",
    basis: "通常做法（没有规定空格必须填零，故只作提示）",
    message: (facts) =>
      `“${facts.place}”的表格有 ${zh.shown(facts.finding.found)} 行整行空白（如“${facts.found[0]?.name.split("·")[0] ?? ""}”），其他行填了数。`,
    exceptions: ["没有规定要求空格填零"],
  },
  en: {
    title: "Some rows are blank",
    why: "Some rows of a table have figures and others none: nobody can tell whether these are zero or forgotten.",
    fix: "Check the blank rows: write 0 where nothing happened, fill in what was forgotten.",
    basis: "Practice (no rule demands zeros, so this is for information)",
    message: (facts) =>
      `Wholly blank rows in the table of “${facts.place}”: ${en.shown(facts.finding.found)}, such as ${facts.found[0]?.name.split(", ")[0] ?? ""}; the others have figures.`,
    exceptions: ["Nothing demands zeros in empty cells"],
  },
}
