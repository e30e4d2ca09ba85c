import { type FormId, tableIds } from "../report/index.ts"
import { cellId, findCell } from "./cells.ts"
import { type CellId, formOf } from "./forms.ts"
import { rowsWithin } from "./groups.ts"

/**
 * The cells that, added up, measure under a form what the cell at an address measures; `null` where that form measures
 * no such thing. Cells with the same address measure the same, and no others do: 对外公开总数量 (2019) is not
 * 现行有效件数 (2021), and a count of fee items is not their amount, so these have addresses of their own. A row that
 * is a group in the other form, （六）其他处理, measures what the group's rows measure together.
 */
export function sameMeasure(address: string, form: FormId): readonly CellId[] | null {
  const cell = findCell(form, address)
  if (cell) return [cell.id]
  const [table, row = "", column = ""] = address.split("/")
  const known = tableIds.find((candidate) => candidate === table)
  if (known === undefined || !Object.hasOwn(formOf(form).tables[known].groups, row)) return null
  const parts = rowsWithin(form, known, row).map((part) => cellId(known, part, column))
  return parts.every((part) => findCell(form, part)) ? parts : null
}
