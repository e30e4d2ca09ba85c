import type { Report } from "../../report/index.ts"
import { misfit } from "./codes.ts"
import { fill } from "./generated/fill.ts"
import type { TablePlan } from "./plan.ts"

/**
 * Writes a table's figures into a row, in print order. `false` where one does not fit (decimals where counts belong,
 * more than nine digits): such a report is checked by the interpreter.
 */
export function encode(cells: Report["cells"], plan: TablePlan, rows: Int32Array, offset: number): boolean {
  fill[plan.table][plan.form](cells, rows, offset)
  const end = offset + plan.cells.length
  for (let index = offset; index < end; index += 1) if (rows[index] === misfit) return false
  return true
}
