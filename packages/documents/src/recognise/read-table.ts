import { type FormId, findCell, formIds, formOf } from "@gouji/core"
import { groupBy } from "../readers/sheet/group-by.ts"
import { ordersOf } from "./assign-columns.ts"
import { isBrokenRow } from "./broken-rows.ts"
import { chooseForm, type FormMatch } from "./choose-form.ts"
import { isBlank } from "./figure-text.ts"
import { headerOrder } from "./header-order.ts"
import { isHeader, matchLabels, type RowMatch } from "./match-rows.ts"
import { partsOf } from "./normalise.ts"
import { type Orders, provenOrder } from "./proven-order.ts"
import type { Record } from "./records.ts"
import { type Row, rowsOf } from "./row-labels.ts"
import { sumsUpAcross } from "./run-of-row.ts"
import { settleRuns } from "./settle-runs.ts"
import { identical, score } from "./similarity.ts"
import { withoutStrays } from "./stray-pieces.ts"
import { emptyTable, type TableReading, warning } from "./table-reading.ts"
import { shapeOf } from "./table-shape.ts"
import { breakRow, contradictRow, missRow, takeRow } from "./take-row.ts"
import { type Difference, mayBeTable, warnRepeated } from "./versions.ts"
import { wholeRow } from "./wrapped-rows.ts"

const signature = (record: Record) => record.values.map((value) => value.text).join("\u0001")

/** How much less like the row's label a second line may be, to be a second claim to the row. */
const rivalry = 0.1

/** A line that was not taken for any row, is as like this row, and has other figures. */
function rivalOf(
  records: readonly Record[],
  taken: ReadonlySet<number>,
  match: RowMatch,
  rows: readonly Row[],
): Record | undefined {
  const own = records[match.record]
  const printed = own && signature(own)
  const at = rows.indexOf(match.row)
  return records.find((other, index) => {
    if (taken.has(index) || printed === undefined || signature(other) === printed) return false
    if (isHeader(other, rows)) return false
    return (matchLabels(other.labels, rows)[at]?.score ?? 0) >= match.label.score - rivalry
  })
}

/** A line that prints the very label of another row as well is two lines in one: whose figures it has nobody can tell. */
function isTwoRows({ labels, place }: Record, { row, label }: RowMatch, rows: readonly Row[]): boolean {
  if (place.row === null) return false
  const others = labels.filter((text) => text !== label.text).map(partsOf)
  return rows.some((other) => other !== row && others.some((parts) => score(parts, other) >= identical))
}

/** A line between the rows of the table with figures under a label that the form does not have. */
function strangers(records: readonly Record[], used: ReadonlySet<number>): Record[] {
  const [first, last] = [Math.min(...used), Math.max(...used)]
  return records.filter((record, index) => {
    const inside = index > first && index < last && !used.has(index)
    return inside && record.labels.length > 0 && record.values.some((value) => !isBlank(value.text))
  })
}

const peersOf = (records: readonly Record[], { place }: Record) =>
  records.filter((record) => record.place.block === place.block)

/**
 * Where the form is not certain, only those figures are that have the same address, and so the same meaning, in both. The
 * document may print the rows of the other form: those that only it has are named as well.
 */
function keepShared(into: TableReading, form: FormId): void {
  const named = new Set(into.warnings.flatMap(({ cells }) => cells))
  const addresses = [form, ...formIds.filter((other) => other !== form)].flatMap((each) =>
    rowsOf(each, into.table).flatMap((row) => row.cells),
  )
  const apart = addresses.filter((address) => formIds.some((other) => !findCell(other, address)))
  for (const address of apart) {
    into.figures.delete(address)
    into.places.delete(address)
  }
  const cells = apart.filter((address) => !named.has(address))
  into.warnings.push(warning("form-unclear", { cells, expected: form }))
}

/** What the headers and the lines of a table say of the order of its columns, for each block of the form's rows. */
function ordersIn(records: readonly Record[], matches: readonly RowMatch[]): Map<number, Orders> {
  const lines = matches.flatMap(({ row, record }) => {
    const line = records[record]
    return line ? [{ row, line }] : []
  })
  const blocks = groupBy(lines, ({ row }) => row.block)
  return new Map(
    [...blocks].map(([block, own]): [number, Orders] => {
      const [first] = own
      const named = first ? headerOrder(first.line, first.row) : "own"
      const proven = provenOrder(
        own.flatMap(({ row, line }) => ordersOf(line, line.values, row) ?? []),
        named,
      )
      return [block, { named, proven }]
    }),
  )
}

/** So many rows of a table that were broken for certain say that others were. */
const fewestBroken = 3

/**
 * The rows of a table that were broken over lines, put together. A row of which both the first line and the whole add up
 * is broken where others are for certain, and every row of the form has a line with its own label: what stands below is
 * then no row.
 */
function wholeRows(records: readonly Record[], taken: ReadonlySet<number>, { rows, matches }: FormMatch) {
  const broken = matches.filter((match) => {
    const inPieces = records[match.record]?.values.some((value) => value.piece !== undefined) ?? false
    return sumsUpAcross(match.row) && (inPieces || isBrokenRow(records, taken, match))
  })
  const wholeOf = ({ record, row }: RowMatch, certain: boolean) =>
    wholeRow(records, taken, record, row.columns.length, certain)
  const wholes = new Map(broken.map((match) => [match, wholeOf(match, false)]))
  const proven = [...wholes.values()].filter((whole) => whole !== null)
  if (proven.length < fewestBroken || matches.length < rows.length) return wholes
  return new Map(broken.map((match) => [match, wholes.get(match) ?? wholeOf(match, true)]))
}

/**
 * Reads a table that is printed with a row to a line (tables two and three). `fallback` is the form to assume where
 * the table itself does not tell: it serves where the cells in question mean the same in both forms.
 */
export function readTable(
  table: "disclosure" | "requests",
  records: readonly Record[],
  fallback: FormId | null,
): TableReading {
  const choice = chooseForm(table, records, fallback)
  const title = formOf("2021").tables[table].title.label
  if (!choice) {
    const none = emptyTable(table, null)
    none.warnings.push(warning("table-missing", { expected: title }))
    return none
  }
  const { chosen, sure } = choice
  const into = emptyTable(table, chosen.form, shapeOf(records))
  const byRow = new Map(chosen.matches.map((match) => [match.row, match]))
  const taken = new Set(chosen.matches.map((match) => match.record))
  for (const [block, orders] of ordersIn(records, chosen.matches)) into.orders.set(block, orders)
  const repeated: Difference[] = []
  const wholes = wholeRows(records, taken, chosen)
  const used = new Set(taken)
  const lines = new Set([...taken, ...[...wholes.values()].flatMap((whole) => whole?.lines ?? [])])
  for (const row of chosen.rows) {
    const match = byRow.get(row)
    const record = match && records[match.record]
    if (!match || !record) {
      missRow(into, row, records)
      continue
    }
    const whole = wholes.get(match)
    for (const line of whole?.lines ?? []) used.add(line)
    if (isTwoRows(record, match, chosen.rows) || (!whole && isBrokenRow(records, taken, match)))
      breakRow(into, row, record)
    else takeRow(into, chosen.form, match, whole?.record ?? withoutStrays(records, lines, match.record) ?? record)
    const rival = rivalOf(records, used, match, chosen.rows)
    if (!rival) continue
    const behind = matchLabels(rival.labels, chosen.rows)[chosen.rows.indexOf(row)]?.behind ?? 0
    const differences = contradictRow(into, chosen.form, row, rival, behind)
    if (rival.place.block !== record.place.block && mayBeTable(table, peersOf(records, rival)))
      repeated.push(...differences)
  }
  warnRepeated(into, repeated)
  for (const record of strangers(records, used)) {
    into.warnings.push(warning("row-unknown", { place: record.place, found: record.labels.at(-1) ?? null }))
  }
  settleRuns(into, into.runs)
  if (!sure) keepShared(into, chosen.form)
  return into
}
