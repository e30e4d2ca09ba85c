import { type FormId, formIds, type TableId, tableIds } from "../report/index.ts"
import type { BlockSpec, ColumnSpec, Measure, RowSpec } from "./define-form.ts"
import { type CellId, formOf } from "./forms.ts"

/** One cell of a form with everything the form says about it. */
export interface Cell {
  readonly id: CellId
  readonly form: FormId
  readonly table: TableId
  readonly block: number
  readonly row: string
  readonly column: string
  readonly measure: Measure
  readonly rowSpec: RowSpec
  readonly columnSpec: ColumnSpec
}

export function cellId(table: TableId, row: string, column: string): CellId {
  return `${table}/${row}/${column}` as CellId
}

function cellsOfBlock(form: FormId, table: TableId, block: BlockSpec, index: number): Cell[] {
  return Object.entries(block.rows).flatMap(([row, rowSpec]) =>
    Object.entries(block.columns).map(([column, columnSpec]) => ({
      id: cellId(table, row, column),
      form,
      table,
      block: index,
      row,
      column,
      measure: columnSpec.measure ?? "count",
      rowSpec,
      columnSpec,
    })),
  )
}

function listCells(form: FormId, table: TableId): readonly Cell[] {
  return formOf(form).tables[table].blocks.flatMap((block, index) => cellsOfBlock(form, table, block, index))
}

const byForm = Object.fromEntries(
  formIds.map((form) => [form, Object.fromEntries(tableIds.map((table) => [table, listCells(form, table)]))]),
) as Record<FormId, Record<TableId, readonly Cell[]>>

const byId = Object.fromEntries(
  formIds.map((form) => [
    form,
    new Map(tableIds.flatMap((table) => byForm[form][table]).map((cell) => [cell.id, cell])),
  ]),
) as Record<FormId, Map<string, Cell>>

/** The cells of one table in print order. */
export function cellsOf(form: FormId, table: TableId): readonly Cell[] {
  return byForm[form][table]
}

/** The cell at an address, or `undefined` where the form has none. */
export function findCell(form: FormId, address: string): Cell | undefined {
  return byId[form].get(address)
}

/** The table that an address belongs to, by its first part. */
export function tableOf(address: string): TableId | undefined {
  return tableIds.find((table) => address.startsWith(`${table}/`))
}
