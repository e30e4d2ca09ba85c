import { type FormId, formIds, formOf, type TableId } from "@gouji/core"
import { matchRows, type RowMatch } from "./match-rows.ts"
import { partsOf } from "./normalise.ts"
import type { Record } from "./records.ts"
import { type Row, rowsOf } from "./row-labels.ts"
import { known, score } from "./similarity.ts"

export interface FormMatch {
  readonly form: FormId
  readonly rows: readonly Row[]
  readonly matches: readonly RowMatch[]
  /** What speaks for this form: rows found less rows missed, and headers found. */
  readonly evidence: number
}

/** Headers tell the forms of table two apart: its rows are nearly the same in both. */
function headerEvidence(form: FormId, table: TableId, records: readonly Record[], matches: readonly RowMatch[]): number {
  const labels = new Set(matches.flatMap((match) => {
    const record = records[match.record]
    return record ? [...record.context.slice(-8), ...record.labels] : []
  }))
  const texts = [...labels].map(partsOf)
  const columns = new Map(formOf(form).tables[table].blocks.flatMap((block) => Object.entries(block.columns).map(([id, spec]) => [spec.label, known(id, spec)])))
  const found = [...columns.values()].filter((column) => texts.some((text) => score(text, column) >= 0.85)).length
  return found / columns.size
}

/** The table under one form: its rows aligned with the document, and what speaks for that form. */
function matchForm(form: FormId, table: TableId, records: readonly Record[]): FormMatch {
  const rows = rowsOf(form, table)
  const matches = matchRows(records, rows)
  const fits = matches.filter((match) => (records[match.record]?.values.length ?? 0) === match.row.columns.length).length
  const found = matches.reduce((sum, match) => sum + match.label.score, 0)
  const evidence = found / rows.length + headerEvidence(form, table, records, matches) + (0.25 * fits) / rows.length
  return { form, rows, matches, evidence }
}

/** Rows that only one of the two forms has, or headers, must decide; closer than this is no decision. */
const margin = 0.02

/**
 * The form of a table by the table's own labels, never by the year. Where both fit as well, `sure` is false and
 * `fallback` is taken, if there is one. Null where the lines are no such table.
 */
export function chooseForm(
  table: TableId,
  records: readonly Record[],
  fallback: FormId | null,
): { readonly chosen: FormMatch; readonly sure: boolean } | null {
  const forms = formIds.map((form) => matchForm(form, table, records)).sort((a, b) => b.evidence - a.evidence)
  const [best, second] = forms
  // A few words in common do not make a table.
  if (!best || best.matches.length < Math.max(2, best.rows.length / 4)) return null
  const sure = !second || best.evidence - second.evidence >= margin
  return { chosen: sure ? best : (forms.find((match) => match.form === fallback) ?? best), sure }
}
