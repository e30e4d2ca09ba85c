import { type FormId, formOf, type TableId } from "@gouji/core"
import { chooseForm } from "./choose-form.ts"
import { isBlank } from "./figure-text.ts"
import type { RowMatch } from "./match-rows.ts"
import { partsOf } from "./normalise.ts"
import type { Record } from "./records.ts"
import { emptyTable, type TableReading, warning } from "./table-reading.ts"
import { contradictRow, missRow, takeRow } from "./take-row.ts"

const signature = (record: Record) => record.values.map((value) => value.text).join("\u0001")

/** Lines that were not taken, and say of themselves that they are a row that was. */
function rivals(records: readonly Record[], matches: readonly RowMatch[], match: RowMatch): Record[] {
  const taken = new Set(matches.map((other) => other.record))
  const own = partsOf(match.label.text)
  const record = records[match.record]
  return records.filter((other, index) => {
    const label = partsOf(other.labels.at(-1) ?? "")
    const same = !taken.has(index) && label.words === own.words && label.number === own.number && label.words !== ""
    return same && record !== undefined && other.values.length >= match.row.columns.length && signature(other) !== signature(record)
  })
}

/** A line between the rows of the table with figures under a label that the form does not have. */
function strangers(records: readonly Record[], matches: readonly RowMatch[]): Record[] {
  const taken = matches.map((match) => match.record)
  const [first, last] = [Math.min(...taken), Math.max(...taken)]
  return records.filter((record, index) => {
    const inside = index > first && index < last && !taken.includes(index)
    return inside && record.labels.length > 0 && record.values.some((value) => !isBlank(value.text))
  })
}

/**
 * Reads a table that is printed with a row to a line (tables two and three). `fallback` is the form to assume where
 * the table itself does not tell: it serves where the cells in question mean the same in both forms.
 */
export function readTable(table: TableId, records: readonly Record[], fallback: FormId | null): TableReading {
  const choice = chooseForm(table, records, fallback)
  const title = formOf("2021").tables[table].title.label
  if (!choice) {
    const none = emptyTable(table, null)
    none.warnings.push(warning("table-missing", { expected: title }))
    return none
  }
  const { chosen, sure } = choice
  const into = emptyTable(table, chosen.form)
  if (!sure) into.warnings.push(warning("form-unclear", { expected: chosen.form }))
  const byRow = new Map(chosen.matches.map((match) => [match.row, match]))
  for (const row of chosen.rows) {
    const match = byRow.get(row)
    const record = match && records[match.record]
    if (!match || !record) {
      missRow(into, row)
      continue
    }
    takeRow(into, chosen.form, match, record)
    const rival = rivals(records, chosen.matches, match)[0]
    if (rival) contradictRow(into, row, rival)
  }
  for (const record of strangers(records, chosen.matches)) {
    into.warnings.push(warning("row-unknown", { place: record.place, found: record.labels.at(-1) ?? null }))
  }
  return into
}
