import type { TallyOptions } from "./counting.ts"
import { findColumns, type LedgerRow } from "./find-columns.ts"
import { type LedgerField, ledgerFields } from "./ledger-field.ts"
import type { Tally } from "./tally.ts"
import { tallyLedger } from "./tally-ledger.ts"
import { applicantVocabulary, outcomeVocabulary, remedyVocabulary } from "./vocabulary.ts"

export type Line = Readonly<Partial<Record<LedgerField, string>>>

/** For tests: words as they are shipped. */
export const shippedWords = {
  outcomes: outcomeVocabulary(),
  applicants: applicantVocabulary(),
  remedies: remedyVocabulary(),
}

/** For tests: a ledger with the fields' ids as its headings, and a request a line. */
export function ledgerOf(lines: readonly Line[], fields: readonly LedgerField[] = ledgerFields): LedgerRow[] {
  const rows = [fields, ...lines.map((line) => fields.map((field) => line[field] ?? ""))]
  return rows.map((cells, at) => ({ line: at + 1, cells }))
}

/** For tests: every day is worked, and a month has 28 days: what a deadline is made of, and not when it is. */
const addWorkingDays = (day: string, count: number) => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number)
  const days = year * 336 + (month - 1) * 28 + date - 1 + count
  const part = (number: number) => String(number).padStart(2, "0")
  return `${Math.floor(days / 336)}-${part(Math.floor((days % 336) / 28) + 1)}-${part((days % 28) + 1)}`
}

/** For tests: the tally of a ledger of 2025, looked at on 31 January 2026. */
export function tallyOf(
  lines: readonly Line[],
  { fields, ...options }: Partial<TallyOptions> & { readonly fields?: readonly LedgerField[] } = {},
): Tally {
  const rows = ledgerOf(lines, fields)
  return tallyLedger(rows, findColumns(rows), {
    year: 2025,
    agency: "云泽县教育局",
    form: "2021",
    asOf: "2026-01-31",
    words: shippedWords,
    addWorkingDays,
    ...options,
  })
}

/** A request that was answered, in which nothing is wrong. */
export const answered: Line = {
  received: "2025-03-03",
  applicant: "自然人",
  outcome: "予以公开",
  closed: "2025-03-10",
}
