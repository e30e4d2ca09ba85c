import { type FormId, formIds, formOf, type TableId, tableIds } from "@gouji/core"
import { type LabelParts, partsOf } from "./normalise.ts"
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

const key = ({ number, words }: LabelParts) => `${number ?? ""} ${words}`

const opening = new Set(
  formIds.flatMap((form) =>
    tableIds.flatMap((table) => [
      ...rowsOf(form, table).flatMap((row) => row.variants.map(key)),
      ...Object.values(formOf(form).tables[table].groups).map((group) => key(partsOf(group.label))),
    ]),
  ),
)

/** Whether a text is the label of a row, or of the group before it, to the letter, its enumerator included. */
export function opensRow(text: string): boolean {
  return text.length <= 60 && opening.has(key(partsOf(text)))
}
