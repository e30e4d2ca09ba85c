import { plainWord } from "./plain-word.ts"
import { type ReadWord, readOutcome } from "./read-outcome.ts"
import type { RowReader } from "./row-reader.ts"
import type { Vocabulary } from "./vocabulary.ts"
import { openWords } from "./words.ts"

/** The year that is reported, up to the day on which it is looked at. */
export interface Period {
  readonly first: string
  /** The last day of the year, or the day that was asked about where the year was not over. */
  readonly last: string
  /** No day of a ledger is later. */
  readonly today: string
}

/** A request as it stood at the end of the period. */
export interface Request {
  readonly received: string
  readonly applicant: string
  /** When it was answered, also where that was after the period. */
  readonly closed: string | null
  /** The outcome, where it was answered by the end of the period. */
  readonly outcome: string | null
}

export interface Words {
  readonly outcomes: Vocabulary
  readonly applicants: Vocabulary
  readonly remedies: Vocabulary
}

/** Not of this year, or nothing that could be counted. */
export type Unread = "outside" | "wrong"

function readDays(row: RowReader, { today }: Period): { received: string; closed: string | null } | null {
  const [received, closed] = [row.day("received"), row.day("closed")]
  if (received === null) return row.fault("received-missing", "received")
  if (received === "unreadable") return row.fault("received-unreadable", "received")
  if (closed === "unreadable") return row.fault("closed-unreadable", "closed")
  if (received > today) return row.fault("in-future", "received")
  if (closed !== null && closed > today) return row.fault("in-future", "closed")
  if (closed !== null && closed < received) return row.fault("closed-before-received", "closed")
  return { received, closed }
}

function readResult(row: RowReader, { outcomes }: Words, closed: string | null): string | null {
  const read: ReadWord | null = readOutcome(outcomes, row.text("outcome"), row.text("detail"))
  if (read === null) return row.fault("outcome-missing", "outcome")
  const outcome = row.id(read, "outcome", "outcome")
  return outcome === null || closed !== null ? outcome : row.fault("closed-missing", "closed")
}

const open = new Set(openWords.map(plainWord))

/** No outcome yet: nothing is written and there is no day, or a word for it is. */
function saysOpen(row: RowReader): boolean {
  const [outcome, detail] = [plainWord(row.text("outcome")), plainWord(row.text("detail"))]
  return open.has(outcome) || (outcome === "" && detail === "" && row.text("closed") === "")
}

/**
 * Reads a row as a request. What is wrong with it goes into its issues, and the row counts as nothing then; a row that
 * belongs to another year is no more than said to. What has an outcome was answered, and has a day for it.
 */
export function readRequest(row: RowReader, words: Words, period: Period): Request | Unread {
  const days = readDays(row, period)
  if (days === null) return "wrong"
  const { received, closed } = days
  if (received > period.last) {
    row.fault(received.slice(0, 4) === period.first.slice(0, 4) ? "after-as-of" : "other-year", "received")
    return "outside"
  }
  if (closed !== null && closed < period.first) {
    row.fault("other-year", "closed")
    return "outside"
  }
  const kind = readOutcome(words.applicants, row.text("applicant"))
  const applicant = kind === null ? row.fault("applicant-missing", "applicant") : row.id(kind, "applicant", "applicant")
  if (applicant === null) return "wrong"
  // What was answered after the period was open at its end: its outcome is for the next report to count.
  if (closed !== null && closed > period.last) return { received, applicant, closed, outcome: null }
  if (saysOpen(row)) {
    const isOpen = closed === null || row.fault("closed-but-open", "closed")
    return isOpen ? { received, applicant, closed, outcome: null } : "wrong"
  }
  const outcome = readResult(row, words, closed)
  return outcome === null ? "wrong" : { received, applicant, closed, outcome }
}
