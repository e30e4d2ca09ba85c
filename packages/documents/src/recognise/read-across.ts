import { type FormId, formOf, type TableId } from "@gouji/core"
import { isRest } from "./broken-rows.ts"
import { namedIn, rowOf } from "./named-row.ts"
import { onSheet } from "./on-sheet.ts"
import { type Placed, telling } from "./placed-rows.ts"
import type { Record } from "./records.ts"
import { type Row, rowsOf } from "./row-labels.ts"
import { sumsUpAcross } from "./run-of-row.ts"
import { settleWhole } from "./settle-runs.ts"
import { sideBySide } from "./side-by-side.ts"
import { inFormOrder } from "./side-by-side-order.ts"
import { emptyTable, type TableReading, warning } from "./table-reading.ts"
import { missRow, takeValues } from "./take-row.ts"
import { areInTurn, inOrder, isUnderBrokenHeader, isUnderHeader, near } from "./under-header.ts"
import { underLabels } from "./under-labels.ts"
import { upright } from "./upright-table.ts"
import { compareVersions } from "./versions.ts"
import { wholeAgain } from "./wrapped-rows.ts"

/** How many rows the labels around a line name. */
const namedAround = (record: Record, rows: readonly Row[]) =>
  new Set(near(record).flatMap((text) => namedIn(text, rows)?.id ?? [])).size

/**
 * A line for each row, which says which row it is, itself or by the label above it. Where the header names more rows
 * than have a line, the figures may be any row's.
 */
function oneByOne(lines: readonly Record[], rows: readonly Row[], width: number): Placed[] {
  const own = lines.filter((record) => record.values.length === width)
  const placed = rows.flatMap((row) => {
    const [only, ...others] = telling(own.filter((record) => rowOf(record, rows) === row))
    return only && others.length === 0 ? [{ row, record: only, values: only.values }] : []
  })
  return placed.length < Math.max(0, ...own.map((record) => namedAround(record, rows))) ? [] : placed
}

function take(into: TableReading, form: FormId, placed: readonly Placed[]): void {
  for (const { row, record, values } of placed) takeValues(into, form, row, { ...record, header: [] }, values)
}

/**
 * Reads a table that is printed with all rows side by side in one line (table four), or torn into one table a row.
 * `mayCut` is false where blanks of the same document left no trace: then they may have in this line as well.
 */
export function readAcross(table: TableId, records: readonly Record[], form: FormId, mayCut = true): TableReading {
  const rows = rowsOf(form, table)
  const into = emptyTable(table, form)
  const columns = rows[0]?.columns ?? []
  const most = rows.length * columns.length
  const printed = records
    .map((record) => inFormOrder(record, rows) ?? record)
    .filter(
      (record) =>
        (record.values.length >= columns.length || record.values.some((value) => value.run !== null)) &&
        (isUnderHeader(record, columns) ||
          (record.values.length === most && isUnderBrokenHeader(record, rows, columns))) &&
        areInTurn(record, rows, columns),
    )
  const broken = rows.every(sumsUpAcross) ? wholeAgain(printed, columns.length) : null
  const lines =
    broken?.values.length === most
      ? [broken]
      : printed.filter((line) => !isRest(line)).map((line) => underLabels(line, rows) ?? line)
  const whole = sideBySide(lines, rows, columns)
  const placed = whole?.placed ?? upright(records, rows, columns) ?? oneByOne(lines, rows, columns.length)
  const [folded, ...others] = lines.filter((record) => record.values.some((value) => value.run !== null))
  if (
    placed.length === 0 &&
    folded &&
    others.length === 0 &&
    inOrder(folded, rows) &&
    settleWhole(into, rows, folded.values, mayCut)
  )
    return into
  take(into, form, placed)
  const [only, ...more] = telling(lines)
  const cut = placed.length === 0 && only && more.length === 0 ? onSheet(only, rows) : []
  for (const { row, record, values } of cut) takeValues(into, form, row, record, values)
  for (const version of whole?.versions ?? []) {
    const other = emptyTable(table, form)
    take(other, form, version)
    compareVersions(into, other, false)
  }
  if (into.figures.size === 0) {
    const none = emptyTable(table, null)
    none.warnings.push(warning("table-missing", { expected: formOf(form).tables[table].title.label }))
    return none
  }
  const found = new Set([...placed, ...cut].map((part) => part.row))
  for (const row of rows) if (!found.has(row)) missRow(into, row, [])
  return into
}
