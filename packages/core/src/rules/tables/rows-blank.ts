import { tableIds } from "../../report/index.ts"
import { defineCode } from "../declare.ts"
import { eachTable } from "./each-table.ts"
import { tableRows } from "./table-rows.ts"

/** Most bodies make no 规章 and strike the row out: that is no gap. */
const oftenBlank = "regulations"

/** Some rows filled in and others left blank: a reader cannot tell whether the blank ones are 0 or forgotten. */
export const rowsBlank = defineCode({
  id: "rows-blank",
  severity: "notice",
  basis: { kind: "practice", clause: "格式没有规定空格必须填零；空白不等于零" },
  judge: eachTable(tableIds, (table, { report }) => {
    const rows = tableRows(report, table).filter((row) => row.id !== oftenBlank)
    const known = rows.filter((row) => !row.figures.includes(undefined))
    if (rows.length === 0) return null
    if (known.length === 0) return { at: table, outcome: "unknown", why: "cell-missing" }
    const blank = known.filter((row) => row.figures.every((figure) => figure === null))
    // A table that is wholly blank is another matter.
    if (blank.length === 0 || blank.length === known.length) return { at: table, outcome: "holds" }
    const cells = blank.flatMap((row) => row.cells.slice(0, 1))
    return { at: table, outcome: "broken", cells, found: blank.length, expected: rows.length }
  }),
})
