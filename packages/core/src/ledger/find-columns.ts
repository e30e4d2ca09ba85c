import { headings } from "./headings.ts"
import { type LedgerField, ledgerFields, neededFields } from "./ledger-field.ts"
import { plainWord } from "./plain-word.ts"

/** A row of a ledger as it stands in its file: its line or row, from 1, and its cells' texts. */
export interface LedgerRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** The headings that a map gives for a column, in place of the usual ones. */
export type OwnHeadings = Readonly<Partial<Record<LedgerField, string | readonly string[]>>>

export interface Columns {
  /** The line of the headings; `null`: no row looks like them. */
  readonly line: number | null
  /** Where each column stands that is there. */
  readonly at: Readonly<Partial<Record<LedgerField, number>>>
  readonly heading: Readonly<Partial<Record<LedgerField, string>>>
  /** Needed, or named by the map, and not there. */
  readonly missing: readonly LedgerField[]
  /** Headings that nothing is read from. */
  readonly unread: readonly string[]
}

/** A title and remarks may stand above the headings, and no more. */
const mostAbove = 10

/** 收到日期（年-月-日）: what stands in brackets behind a heading explains it. A field's own id is a heading of it too. */
function findIn(row: LedgerRow, own: OwnHeadings): Map<LedgerField, number> {
  const words = row.cells.map(plainWord)
  const found = new Map<LedgerField, number>()
  const taken = new Set<number>()
  for (const field of ledgerFields) {
    const named = own[field]
    const wanted = named === undefined ? [...headings[field], field] : [named].flat()
    const at = wanted.map((heading) => words.indexOf(plainWord(heading))).find((index) => index >= 0)
    if (at === undefined || taken.has(at)) continue
    found.set(field, at)
    taken.add(at)
  }
  return found
}

/** Finds the row of headings, and where each column stands. */
export function findColumns(rows: readonly LedgerRow[], own: OwnHeadings = {}): Columns {
  const candidates = rows.slice(0, mostAbove).map((row) => ({ row, found: findIn(row, own) }))
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (most, one) => (one.found.size > (most?.found.size ?? 0) ? one : most),
    null,
  )
  const found = best?.found ?? new Map<LedgerField, number>()
  const wanted = new Set<LedgerField>([...neededFields, ...(Object.keys(own) as LedgerField[])])
  const places = new Set(found.values())
  return {
    line: best?.row.line ?? null,
    at: Object.fromEntries(found),
    heading: Object.fromEntries([...found].map(([field, at]) => [field, best?.row.cells[at] ?? ""])),
    missing: [...wanted].filter((field) => !found.has(field)),
    unread: (best?.row.cells ?? []).filter((heading, at) => heading !== "" && !places.has(at)),
  }
}
