import { cellId, formOf } from "../../forms/index.ts"
import { tableIds } from "../../report/index.ts"
import { defineCode } from "../declare.ts"
import { eachTable } from "./each-table.ts"

/** Those that have totals. */
const tables = tableIds.filter((table) => table !== "disclosure")

/** A total without any of its parts cannot be checked, and says nothing of who asked or how it ended. */
export const onlyTotals = defineCode({
  id: "only-totals",
  severity: "warning",
  basis: { kind: "form", clause: "表三按申请人情况、表四按审理结果分列各栏" },
  judge: eachTable(tables, (table, { report }) => {
    const form = report.forms[table]
    if (form === null) return null
    const rows = formOf(form).tables[table].blocks.flatMap(({ columns, rows }) =>
      Object.keys(rows).map((row) => ({
        total: cellId(table, row, "total"),
        parts: Object.keys(columns)
          .filter((column) => column !== "total")
          .map((column) => cellId(table, row, column)),
      })),
    )
    const filled = rows.filter(({ total }) => Number(report.cells[total] ?? 0) !== 0)
    const bare = filled.filter(({ parts }) => parts.every((cell) => report.cells[cell] === null))
    const cells = bare.map(({ total }) => total)
    if (cells.length > 0) return { at: table, outcome: "broken", cells, found: cells.length }
    const unread = filled.some(({ parts }) => parts.every((cell) => report.cells[cell] === undefined))
    return unread ? { at: table, outcome: "unknown", why: "cell-missing" } : { at: table, outcome: "holds" }
  }),
})
