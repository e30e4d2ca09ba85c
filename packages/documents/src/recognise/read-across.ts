import { type FormId, formOf, type TableId } from "@gouji/core"
import { partsOf } from "./normalise.ts"
import type { Record, Value } from "./records.ts"
import { type Row, rowsOf } from "./row-labels.ts"
import { settleWhole } from "./settle-runs.ts"
import { type known, score } from "./similarity.ts"
import { emptyTable, type TableReading, warning } from "./table-reading.ts"
import { missRow, takeValues } from "./take-row.ts"

/** A run of values with as many as one row of the table has. */
interface Part {
  readonly record: Record
  readonly values: readonly Value[]
}

/** The row that a text names: the longest label within it, where not much else stands beside it. */
function namedIn(text: string, rows: readonly Row[]): Row | undefined {
  const words = partsOf(text).words
  const named = rows.filter((row) =>
    row.variants.some((variant) => words.includes(variant.words) && words.length <= variant.words.length + 8),
  )
  return named.sort((a, b) => b.label.length - a.label.length)[0]
}

/** What a line says of itself: in its own labels, else in the nearest label above it that names a row. */
function rowOf(record: Record, rows: readonly Row[]): Row | undefined {
  for (const text of [...record.context, ...record.labels].reverse()) {
    const row = namedIn(text, rows)
    if (row) return row
  }
  return undefined
}

function isUnderHeader(record: Record, columns: readonly ReturnType<typeof known>[]): boolean {
  const near = [...record.context.slice(-24), ...record.labels].map(partsOf)
  return columns.filter((column) => near.some((text) => score(text, column) >= 0.9)).length >= columns.length - 1
}

/** Whether the header prints the rows in the form's own order, as far as it prints them at all. */
function inOrder(record: Record, rows: readonly Row[]): boolean {
  const seen = record.context.slice(-24).flatMap((text) => namedIn(text, rows)?.id ?? [])
  const printed = [...new Set(seen)]
  return printed.every(
    (id, index) =>
      index === 0 || rows.findIndex((row) => row.id === id) > rows.findIndex((row) => row.id === printed[index - 1]),
  )
}

/** Reads a table that is printed with all rows side by side in one line (table four), or torn into one table a row. */
export function readAcross(table: TableId, records: readonly Record[], form: FormId): TableReading {
  const rows = rowsOf(form, table)
  const into = emptyTable(table, form)
  const columns = rows[0]?.columns ?? []
  const lines = records.filter(
    (record) => record.values.length % columns.length === 0 && isUnderHeader(record, columns),
  )
  const whole = lines.filter((record) => record.values.length === rows.length * columns.length)
  const parts: Part[] = lines.flatMap((record) =>
    Array.from({ length: record.values.length / columns.length }, (_, i) => ({
      record,
      values: record.values.slice(i * columns.length, (i + 1) * columns.length),
    })),
  )
  const missing = () => {
    const none = emptyTable(table, null)
    none.warnings.push(warning("table-missing", { expected: formOf(form).tables[table].title.label }))
    return none
  }
  const only = whole[0]
  if (whole.length === 1 && only && inOrder(only, rows)) {
    rows.forEach((row, index) => {
      takeValues(
        into,
        form,
        row,
        { ...only, header: [] },
        only.values.slice(index * columns.length, (index + 1) * columns.length),
      )
    })
    return into
  }
  const folded = records.filter(
    (record) => record.values.some((value) => value.run !== null) && isUnderHeader(record, columns),
  )
  const [run] = folded
  if (parts.length === 0 && folded.length === 1 && run && inOrder(run, rows) && settleWhole(into, rows, run.values))
    return into
  if (parts.length === 0 || whole.length > 1) return missing()
  for (const row of rows) {
    const own = parts.filter(
      (part) => part.values.length === part.record.values.length && rowOf(part.record, rows) === row,
    )
    const part = own.length === 1 ? own[0] : undefined
    if (part) takeValues(into, form, row, { ...part.record, header: [] }, part.values)
    else missRow(into, row)
  }
  return into.figures.size > 0 ? into : missing()
}
