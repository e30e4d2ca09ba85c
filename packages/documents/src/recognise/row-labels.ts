import { type CellId, cellId, type FormId, formIds, formOf, type TableId, tableIds } from "@gouji/core"
import { type LabelParts, partsOf } from "./normalise.ts"
import { type Known, known } from "./similarity.ts"

/** A row of a form, ready to be recognised. */
export interface Row extends Known<string> {
  readonly table: TableId
  readonly block: number
  readonly columns: readonly Known<string>[]
  /** The addresses of its cells, in the order of its columns. */
  readonly cells: readonly CellId[]
}

function rowsIn(form: FormId, table: TableId): readonly Row[] {
  return formOf(form).tables[table].blocks.flatMap((block, index) => {
    const columns = Object.entries(block.columns).map(([id, spec]) => known(id, spec))
    return Object.entries(block.rows).map(([id, spec]) => {
      const cells = columns.map((column) => cellId(table, id, column.id))
      return { ...known(id, spec), table, block: index, columns, cells }
    })
  })
}

const allRows = new Map(formIds.map((form) => [form, new Map(tableIds.map((table) => [table, rowsIn(form, table)]))]))

/** The rows of a table of a form in print order; the same for every document. */
export function rowsOf(form: FormId, table: TableId): readonly Row[] {
  return allRows.get(form)?.get(table) ?? []
}

const key = ({ number, words }: LabelParts) => `${number ?? ""} ${words}`

const named = new Map<string, Row[]>()
for (const row of formIds.flatMap((form) => tableIds.flatMap((table) => rowsOf(form, table)))) {
  for (const variant of row.variants) named.set(key(variant), [...(named.get(key(variant)) ?? []), row])
}

/** The rows whose label a text is, to the letter, its enumerator included. */
export function rowsNamed(text: string): readonly Row[] {
  return text.length <= 60 ? (named.get(key(partsOf(text))) ?? []) : []
}

const groups = new Set(
  formIds.flatMap((form) =>
    tableIds.flatMap((table) =>
      Object.values(formOf(form).tables[table].groups).map((group) => key(partsOf(group.label))),
    ),
  ),
)

/** Whether a text is the label of a row, or of the group before it, to the letter, its enumerator included. */
export function opensRow(text: string): boolean {
  if (text.length > 60) return false
  const own = key(partsOf(text))
  return named.has(own) || groups.has(own)
}

/** Tables printed with a row to a line: what stands across has the labels of its rows among those of its columns. */
const lineByLine = ["disclosure", "requests"] as const satisfies readonly TableId[]

const behindHeader = new Set(
  formIds.flatMap((form) =>
    lineByLine.flatMap((table) =>
      rowsOf(form, table).flatMap((row) =>
        row.columns.flatMap((column) =>
          column.variants.flatMap((end) => row.variants.map((label) => `${key(end)}\n${key(label)}`)),
        ),
      ),
    ),
  ),
)

/** Whether a header may end with a text, and a row of its table begins with the next, both to the letter. */
export function endsHeader(text: string, next: string): boolean {
  return text.length <= 20 && next.length <= 60 && behindHeader.has(`${key(partsOf(text))}\n${key(partsOf(next))}`)
}
