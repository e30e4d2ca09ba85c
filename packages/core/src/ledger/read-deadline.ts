import type { RowId } from "../forms/index.ts"
import { plainWord } from "./plain-word.ts"
import type { Request } from "./read-request.ts"
import type { RowReader } from "./row-reader.ts"
import type { RequestDeadline } from "./tally.ts"
import { noWords, yesWords } from "./words.ts"

/** 《政府信息公开条例》 Art. 33: twenty working days, and no more than twenty more. */
export const daysToAnswer = 20
export const mostExtension = 20

/** The working day so many working days behind a day; `null` where the holidays of a year are not known. */
export type AddWorkingDays = (day: string, count: number) => string | null

const [yes, no] = [yesWords, noWords].map((words) => new Set(words.map(plainWord)))
const wholeNumber = /^(\d{1,3})(?:个?工作日|个?工作天|日|天)?$/

function daysIn(text: string): number | null {
  const [, digits] = wholeNumber.exec(text.normalize("NFKC").replace(/\s/g, "")) ?? []
  return digits === undefined ? null : Number(digits)
}

function isNo(text: string): boolean {
  return text === "" || no?.has(plainWord(text)) === true || no?.has(text) === true
}

/** How many days more there were. A bare yes stands for as many as there may be: what is late then is late for certain. */
function extensionOf(row: RowReader): number | null {
  const text = row.text("extended")
  if (isNo(text)) return 0
  if (yes?.has(plainWord(text))) return mostExtension
  const days = daysIn(text)
  if (days === null) return row.fault("extended-unknown", "extended")
  return days > mostExtension ? row.fault("extended-too-long", "extended") : days
}

/** Days that do not count: a third party or another agency was asked (Art. 33 ¶3). */
function stoppedOf(row: RowReader): number | null {
  const text = row.text("stopped")
  if (isNo(text)) return 0
  return daysIn(text) ?? row.fault("stopped-unknown", "stopped")
}

/** A request that was supplemented counts from the day on which the supplement came in (Art. 30). */
function startOf(row: RowReader, received: string): string | null {
  const supplemented = row.day("supplemented")
  if (supplemented === "unreadable") return row.fault("supplemented-unreadable", "supplemented")
  if (supplemented === null) return received
  return supplemented < received ? row.fault("supplemented-before-received", "supplemented") : supplemented
}

/** While a supplement or a fee is waited for no time runs, and no ledger says from when: nothing is told of these. */
const waited: readonly RowId<"requests">[] = ["other-not-supplemented", "other-fee-unpaid"]

/** By when a request had to be answered; `null` where the row does not tell. */
export function readDeadline(
  row: RowReader,
  { received, closed, outcome }: Request,
  addWorkingDays: AddWorkingDays,
): RequestDeadline | null {
  if (waited.some((row) => row === outcome)) return null
  const [from, extension, stopped] = [startOf(row, received), extensionOf(row), stoppedOf(row)]
  if (from === null || extension === null || stopped === null) return null
  const days = daysToAnswer + extension + stopped
  return { line: row.line, number: row.number, from, days, due: addWorkingDays(from, days), closed }
}
