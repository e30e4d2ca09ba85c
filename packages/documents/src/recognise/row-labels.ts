import { type FormId, formOf, type TableId } from "@gouji/core"
import { type Known, known } from "./similarity.ts"

/** A row of a form, ready to be recognised. */
export interface Row extends Known<string> {
  readonly table: TableId
  readonly block: number
  readonly columns: readonly Known<string>[]
}

/** The rows of a table of a form in print order. */
export function rowsOf(form: FormId, table: TableId): Row[] {
  return formOf(form).tables[table].blocks.flatMap((block, index) => {
    const columns = Object.entries(block.columns).map(([id, spec]) => known(id, spec))
    return Object.entries(block.rows).map(([id, spec]) => ({ ...known(id, spec), table, block: index, columns }))
  })
}
