import { type RemedyField, type RemedyRow, remedyFields } from "./ledger-field.ts"
import { plainWord } from "./plain-word.ts"
import { readWord } from "./read-outcome.ts"
import type { Period } from "./read-request.ts"
import type { RowReader } from "./row-reader.ts"
import type { Vocabulary } from "./vocabulary.ts"
import { noRemedy } from "./words.ts"

/** A cell of table four that a row counts in. */
export interface Remedy {
  readonly row: RemedyRow
  readonly column: string
}

const nothing = new Set(noRemedy.map(plainWord))

interface Course {
  readonly result: string | null
  readonly filed: string | null
  readonly closed: string | null
}

/** What a row says of a remedy; `null` where there was none, or where something is wrong with it. */
function readCourse(row: RowReader, field: RemedyField, vocabulary: Vocabulary, period: Period): Course | null {
  const { first, today } = period
  const text = row.text(field)
  const [filed, closed] = [row.day(`${field}-filed`), row.day(`${field}-closed`)]
  const isNone = text === "" || nothing.has(plainWord(text))
  if (isNone && filed === null && closed === null) return null
  if (filed === "unreadable") return row.fault("remedy-date-unreadable", `${field}-filed`)
  if (closed === "unreadable") return row.fault("remedy-date-unreadable", `${field}-closed`)
  if (filed !== null && filed > today) return row.fault("remedy-in-future", `${field}-filed`)
  if (closed !== null && closed > today) return row.fault("remedy-in-future", `${field}-closed`)
  if (filed !== null && closed !== null && closed < filed)
    return row.fault("remedy-closed-before-filed", `${field}-closed`)
  const read = isNone ? null : readWord(vocabulary, text)
  if (read !== null && !("id" in read)) return row.fault("remedy-unknown", field, { nearest: row.nearest(read) })
  const result = read?.id ?? null
  if (closed !== null && result === null) return row.fault("remedy-outcome-missing", field)
  if (closed !== null && result === "pending") return row.fault("remedy-closed-but-pending", `${field}-closed`)
  // The day decides in which year it counts: it has to be there where the ledger has a column for it, or another year's is near.
  const isOver = closed === null && result !== null && result !== "pending"
  if (isOver && (row.has(`${field}-closed`) || (filed !== null && filed < first)))
    return row.fault("remedy-closed-missing", `${field}-closed`)
  return { result, filed, closed }
}

/** Whether a remedy was before a body or court in the period, and how it stood at its end; `null`: it was not. */
function columnIn({ result, filed, closed }: Course, period: Period, isOfYear: boolean): string | null {
  if (filed !== null && filed > period.last) return null
  if (closed !== null) {
    if (closed < period.first) return null
    return closed > period.last ? "pending" : result
  }
  if (filed === null && !isOfYear) return null
  return result ?? "pending"
}

/**
 * The cells of table four that a row counts in. A remedy without any day counts with its request (`isOfYear`). Where a
 * ledger only says that there was a suit, it came after reconsideration if there was one, and else without it.
 */
export function readRemedies(row: RowReader, vocabulary: Vocabulary, period: Period, isOfYear: boolean): Remedy[] {
  const remedies: Remedy[] = []
  const hadReconsideration = !nothing.has(plainWord(row.text("reconsideration"))) && row.text("reconsideration") !== ""
  for (const field of remedyFields) {
    const course = readCourse(row, field, vocabulary, period)
    const column = course && columnIn(course, period, isOfYear)
    if (column === null) continue
    const afterwards = hadReconsideration ? "litigation-after-reconsideration" : "litigation-direct"
    remedies.push({ row: field === "litigation" ? afterwards : field, column })
  }
  return remedies
}
