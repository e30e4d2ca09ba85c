import type { Columns, LedgerRow } from "./find-columns.ts"
import type { LedgerField } from "./ledger-field.ts"
import { readDay } from "./read-day.ts"
import type { ReadWord } from "./read-outcome.ts"
import type { LedgerCode, LedgerIssue } from "./tally.ts"

/** Words of a list that are like another one; what likeness is, is for whoever hands it in to say. */
export type Nearest = (word: string, among: readonly string[]) => readonly string[]

/** A day, `null` where nothing stands there, or that it cannot be read. */
export type DayRead = string | null | "unreadable"

/** One row by its columns, and what is found wrong with it. */
export class RowReader {
  readonly line: number
  readonly issues: LedgerIssue[] = []
  readonly #cells: readonly string[]
  readonly #at: Columns["at"]
  readonly #nearest: Nearest

  constructor(row: LedgerRow, columns: Columns, nearest: Nearest) {
    this.line = row.line
    this.#cells = row.cells
    this.#at = columns.at
    this.#nearest = nearest
  }

  has(field: LedgerField): boolean {
    return this.#at[field] !== undefined
  }

  text(field: LedgerField): string {
    const at = this.#at[field]
    return at === undefined ? "" : (this.#cells[at] ?? "").trim()
  }

  day(field: LedgerField): DayRead {
    const text = this.text(field)
    return text === "" ? null : (readDay(text) ?? "unreadable")
  }

  get number(): string | null {
    return this.text("number") || null
  }

  /** Takes down what is wrong. `null`: so that a reading of the row can end with it. */
  fault(
    code: LedgerCode,
    field: LedgerField | null,
    more: Partial<Pick<LedgerIssue, "found" | "nearest" | "first">> = {},
  ): null {
    const found = field === null ? "" : this.text(field)
    this.issues.push({ line: this.line, number: this.number, code, field, found, nearest: [], first: null, ...more })
    return null
  }

  /** The id that a word was read as, or a fault with the words that may be meant. */
  id(read: ReadWord, kind: "applicant" | "outcome", field: LedgerField): string | null {
    if ("id" in read) return read.id
    const code = `${kind}-${kind === "applicant" && read.why === "contradicts" ? "unknown" : read.why}` as LedgerCode
    if (read.why === "not-told") return this.fault(code, field, { nearest: [...read.among] })
    return this.fault(code, field, { found: read.word, nearest: [...this.#nearest(read.word, read.among)] })
  }

  nearest(read: ReadWord): string[] {
    return "id" in read ? [] : [...this.#nearest(read.word, read.among)]
  }
}
