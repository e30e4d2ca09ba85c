import { cellsOf } from "../../forms/index.ts"
import { tableIds } from "../../report/index.ts"
import { defineCode } from "../declare.ts"
import { eachTable } from "./each-table.ts"

/** A table without a single figure leaves open whether nothing happened or nothing was filled in. */
export const tableBlank = defineCode({
  id: "table-blank",
  severity: "notice",
  basis: { kind: "practice", clause: "格式没有规定空格必须填零；空白不等于零" },
  judge: eachTable(tableIds, (table, { report }) => {
    const form = report.forms[table]
    if (form === null) return null
    const figures = cellsOf(form, table).map(({ id }) => report.cells[id])
    if (figures.some((figure) => figure !== null && figure !== undefined)) return { at: table, outcome: "holds" }
    if (figures.includes(undefined)) return { at: table, outcome: "unknown", why: "cell-missing" }
    return { at: table, outcome: "broken", found: null }
  }),
})
