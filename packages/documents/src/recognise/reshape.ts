import { formIds, formOf, tableIds } from "@gouji/core"
import { groupBy } from "../readers/sheet/group-by.ts"
import { headingsIn, listed, startsOf } from "./listed-table.ts"
import type { Record, Value } from "./records.ts"
import type { Unit } from "./reshape-unit.ts"
import { rowsOf } from "./row-labels.ts"
import { turned } from "./turned-table.ts"

const units: readonly Unit[] = formIds.flatMap((form) =>
  tableIds.flatMap((table) =>
    [...groupBy(rowsOf(form, table), ({ block }) => block).values()].map((rows) => ({
      rows,
      columns: rows[0]?.columns ?? [],
      across: formOf(form).tables[table].direction === "across",
    })),
  ),
)

/** Lines as the form prints them: a row each, or all rows side by side. */
function asPrinted(values: readonly (readonly Value[])[], { rows, columns, across }: Unit, first: Record): Record[] {
  const labels = columns.map(({ label }) => label)
  const bare = values.map((own) => own.map((value) => ({ ...value, span: null })))
  const lines = across ? [bare.flat()] : bare
  return lines.map((own, index) => ({
    labels: across ? [] : [rows[index]?.label ?? ""],
    values: own,
    place: own[0]?.place ?? first.place,
    context: [...first.context, ...(across ? rows.flatMap((row) => [row.label, ...labels]) : labels)],
    header: [],
    aligned: null,
    cells: own.length + 1,
  }))
}

/** Lines put in place of others, which stand behind each other but for headings among them. */
function replaced(records: readonly Record[], gone: ReadonlySet<Record>, made: (first: Record) => readonly Record[]) {
  const first = records.find((record) => gone.has(record))
  return records.flatMap((record) => (record === first ? made(record) : gone.has(record) ? [] : [record]))
}

function reshapeUnit(records: readonly Record[], unit: Unit): readonly Record[] {
  const { rows, columns, across } = unit
  const size = rows.length * columns.length
  const headings = headingsIn(records, unit)
  const singles = headings.size > 0 ? records.filter((record) => !headings.has(record)) : records
  for (const at of startsOf(singles, unit)) {
    const lines = singles.slice(at, at + size)
    const values = listed(lines, unit)
    const own = new Set(lines)
    const isBetween = (record: Record, index: number) => headings.has(record) && own.has(records[index + 1] ?? record)
    const gone = new Set([...lines, ...records.filter(isBetween)])
    if (values) return replaced(records, gone, (first) => asPrinted(values, unit, first))
  }
  const wide = across || columns.length < 2 ? -1 : records.findIndex(({ values }) => values.length === rows.length)
  const lines = wide < 0 ? [] : records.slice(wide, wide + columns.length)
  const values = lines.length === columns.length ? turned(lines, unit) : null
  return values ? replaced(records, new Set(lines), (first) => asPrinted(values, unit, first)) : records
}

/**
 * Lines of a document in which a table stands otherwise than the form prints it: as a list with a line for each figure, or
 * with rows and columns in each other's place. Only where all of its figures are there and each is named by both its labels,
 * to the letter, do they become the lines of the form.
 */
export const reshape = (records: readonly Record[]): readonly Record[] => units.reduce(reshapeUnit, records)
