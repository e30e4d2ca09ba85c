import type { FormId } from "../report/index.ts"
import { cellsOfRemedy, cellsOfRequest } from "./count.ts"
import type { LedgerRow } from "./find-columns.ts"
import { plainWord } from "./plain-word.ts"
import { readDay } from "./read-day.ts"
import { type AddWorkingDays, readDeadline } from "./read-deadline.ts"
import { readRemedies } from "./read-remedies.ts"
import { type Period, readRequest, type Unread, type Words } from "./read-request.ts"
import type { Nearest, RowReader } from "./row-reader.ts"
import type { LedgerIssue, RequestDeadline } from "./tally.ts"

export interface TallyOptions {
  readonly year: number
  readonly agency: string | null
  readonly form: FormId
  /** The day on which the ledger is looked at: later answers are not there yet, and what is open by then may be overdue. */
  readonly asOf: string
  /** The latest day that can be in a ledger; by default the day on which it is looked at. */
  readonly today?: string
  readonly words: Words
  readonly addWorkingDays: AddWorkingDays
  readonly nearest?: Nearest
}

/** 合计, 小计 below the requests. */
const totalLine = /^(?:合计|总计|小计|共计)/

const isTotalLine = (row: RowReader, { cells }: LedgerRow) =>
  row.text("received") === "" && cells.some((cell) => totalLine.test(plainWord(cell)))

function periodOf({ year, asOf, today = asOf }: TallyOptions): Period {
  const end = `${year}-12-31`
  return { first: `${year}-01-01`, last: asOf < end ? asOf : end, today: today < asOf ? asOf : today }
}

/** What the rows so far come to. */
export class Counting {
  readonly trace = new Map<string, number[]>()
  readonly issues: LedgerIssue[] = []
  readonly deadlines: RequestDeadline[] = []
  readonly rows = { read: 0, counted: 0, wrong: 0, outside: 0 }
  readonly #numbers = new Map<string, number>()
  readonly #options: TallyOptions
  readonly #period: Period
  readonly #withRemedies: boolean

  constructor(options: TallyOptions, withRemedies: boolean) {
    this.#options = options
    this.#period = periodOf(options)
    this.#withRemedies = withRemedies
  }

  take(row: RowReader, raw: LedgerRow): void {
    this.rows.read += 1
    this.rows[this.#becomes(row, raw)] += 1
    this.issues.push(...row.issues)
  }

  #becomes(row: RowReader, raw: LedgerRow): "counted" | Unread {
    if (isTotalLine(row, raw)) {
      row.fault("total-line", null)
      return "outside"
    }
    const first = this.#firstOfNumber(row)
    if (first !== null) {
      row.fault("number-repeated", "number", { first })
      return "wrong"
    }
    const { form, words, addWorkingDays } = this.#options
    const request = readRequest(row, words, this.#period)
    const isCounted = typeof request !== "string"
    if (isCounted) {
      this.#note(cellsOfRequest(form, request, this.#period.first), row.line)
      const deadline = readDeadline(row, request, addWorkingDays)
      if (deadline !== null) this.deadlines.push(deadline)
    }
    // A row with which something is wrong may still tell of its remedies: they have days of their own.
    const remedies = this.#withRemedies ? readRemedies(row, words.remedies, this.#period, isCounted) : []
    for (const remedy of remedies) this.#note(cellsOfRemedy(remedy), row.line)
    return isCounted ? "counted" : request
  }

  /** The line that has the number already; `null`: none. Numbers may begin anew each year. */
  #firstOfNumber(row: RowReader): number | null {
    if (row.number === null) return null
    const number = `${readDay(row.text("received"))?.slice(0, 4)} ${row.number}`
    const first = this.#numbers.get(number)
    if (first === undefined) this.#numbers.set(number, row.line)
    return first ?? null
  }

  #note(cells: readonly string[], line: number): void {
    for (const cell of cells) {
      const lines = this.trace.get(cell)
      if (lines) lines.push(line)
      else this.trace.set(cell, [line])
    }
  }
}
