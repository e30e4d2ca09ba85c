import { type FormId, formIds, formOf, type TableId, tableIds } from "@gouji/core"
import { onceForEach } from "../once-for-each.ts"
import { remembered } from "../remembered.ts"
import { isBlank } from "./figure-text.ts"
import { matchRows, type RowMatch } from "./match-rows.ts"
import { partsOf } from "./normalise.ts"
import type { Record } from "./records.ts"
import { type Row, rowsOf } from "./row-labels.ts"
import { identical, score } from "./similarity.ts"

export interface FormMatch {
  readonly form: FormId
  readonly rows: readonly Row[]
  readonly matches: readonly RowMatch[]
  /** What speaks for this form: rows found less rows missed, and headers found. */
  readonly evidence: number
  /** Found a header, or a row with a telling label, that only this form has. */
  readonly distinct: boolean
  /** All of the form's headers are printed. */
  readonly headed: boolean
  /** Most of its rows are not found, and there are lines that are none of them: what was found may be the other form's. */
  readonly isTorn: boolean
}

/** How many labels above a line may be its header. */
const nearest = 8

/** The nearest labels of those above a line. Split merged cells print a label in each of their columns: it is one. */
const nearestOf = onceForEach((context: readonly string[]): readonly string[] => {
  const labels: string[] = []
  for (let at = context.length - 1; at >= 0 && labels.length < nearest; at -= 1) {
    const label = context[at]
    if (label !== undefined && !labels.includes(label)) labels.push(label)
  }
  return labels
})

/** The labels printed around the matched lines, where headers stand. */
function labelsAround(records: readonly Record[], matches: readonly RowMatch[]): Set<string> {
  const labels = new Set<string>()
  for (const match of matches) {
    const record = records[match.record]
    if (!record) continue
    for (const label of nearestOf(record.context)) labels.add(label)
    for (const label of record.labels) labels.add(label)
  }
  return labels
}

/** The headers of a table under a form, and those of them that a text is like. */
const headersOf = onceForEach((rows: readonly Row[]) => {
  const columns = rows.flatMap((row) => row.columns)
  const headers = [...new Map(columns.map((column) => [column.label, column])).values()]
  const namedBy = remembered((text): readonly string[] => {
    const parts = partsOf(text)
    return headers.filter((header) => score(parts, header) >= 0.85).map((header) => header.label)
  })
  return { count: headers.length, namedBy }
})

/** The headers of a form that are printed. They tell the forms of table two apart: its rows are nearly the same. */
function headersFound(rows: readonly Row[], texts: ReadonlySet<string>) {
  const { count, namedBy } = headersOf(rows)
  const found = new Set([...texts].flatMap(namedBy))
  return { found, share: found.size / count }
}

function labelsOf(form: FormId, table: TableId): Set<string> {
  const blocks = formOf(form).tables[table].blocks
  return new Set(
    blocks
      .flatMap((block) => [...Object.values(block.columns), ...Object.values(block.rows)])
      .flatMap((spec) => [spec.label, ...(spec.aliases ?? [])]),
  )
}

/** Labels of four signs or more that only this form has. `其他` tells nothing. */
function labelsOnlyOf(form: FormId, table: TableId): Set<string> {
  const others = formIds.filter((other) => other !== form).map((other) => labelsOf(other, table))
  const only = (label: string) => others.every((labels) => !labels.has(label)) && partsOf(label).words.length >= 4
  return new Set([...labelsOf(form, table)].filter(only))
}

const onlyIn = new Map(
  formIds.map((form) => [form, new Map(tableIds.map((table) => [table, labelsOnlyOf(form, table)]))]),
)

/** From here on a label is this row's own, shortened or misspelt, where no other row's comes near. */
const telling = 0.72
const ahead = 0.2

/** A label that only this form has, in a header or as a row's. */
function isDistinct(form: FormId, table: TableId, matches: readonly RowMatch[], headers: ReadonlySet<string>): boolean {
  const only = (label: string) => onlyIn.get(form)?.get(table)?.has(label) ?? false
  return (
    [...headers].some(only) ||
    matches.some(
      ({ label, second, row }) =>
        label.score >= telling && (label.score > 0.95 || label.score - second >= ahead) && only(row.label),
    )
  )
}

/** Lines between the table's rows whose figures stand under no row of this form: they speak against it. */
function countStrangers(records: readonly Record[], matches: readonly RowMatch[]): number {
  const [first, last] = [matches[0]?.record ?? 0, matches.at(-1)?.record ?? 0]
  const inside = records
    .slice(first, last + 1)
    .filter((record) => record.labels.length > 0 && record.values.some((value) => !isBlank(value.text)))
  return Math.max(0, inside.length - matches.length)
}

/** The table under one form: its rows aligned with the document, and what speaks for that form. */
function matchForm(form: FormId, table: TableId, records: readonly Record[]): FormMatch {
  const rows = rowsOf(form, table)
  const matches = matchRows(records, rows)
  const fits = matches.filter(
    (match) => (records[match.record]?.values.length ?? 0) === match.row.columns.length,
  ).length
  const found = matches.reduce((sum, match) => sum + match.label.score, 0)
  const headers = headersFound(rows, labelsAround(records, matches))
  const strangers = countStrangers(records, matches)
  const evidence = (found + 0.25 * fits - 2 * strangers) / rows.length + headers.share
  return {
    form,
    rows,
    matches,
    evidence,
    distinct: isDistinct(form, table, matches, headers.found),
    headed: headers.share === 1,
    isTorn: strangers > 0 && matches.length * 2 < rows.length,
  }
}

/** Rows that only one of the two forms has, or headers, must decide; closer than this is no decision. */
const margin = 0.02

/** A few words in common do not make a table; a few rows do, to the letter and under all headers of the form. */
function isTable({ matches, rows, headed }: FormMatch): boolean {
  if (matches.length >= Math.max(2, rows.length / 4)) return true
  return headed && matches.length >= fewestRows && matches.every(({ label }) => label.score >= identical)
}

const fewestRows = 3

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
  if (!best || !isTable(best)) return null
  const told = best.distinct && (!second || best.evidence - second.evidence >= margin)
  const chosen = told ? best : (forms.find((match) => match.form === fallback) ?? best)
  return { chosen, sure: told && (!best.isTorn || best.form === fallback) }
}
