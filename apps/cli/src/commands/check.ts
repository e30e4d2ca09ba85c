import { type Check, checkReading, checkReport, parseReport, type Reading, type Report } from "@gouji/core"
import { chinaDay } from "../china-day.ts"
import type { Context } from "../context.ts"
import { itemsOf, type Work } from "../input/items.ts"
import { isReport, parseRecord } from "../input/record.ts"
import { type Others, readOthers } from "../input/set-against.ts"
import { outcomeOfCheck } from "../outcome-of-check.ts"
import { checkScreen } from "../output/check-screen.ts"
import { deliver, sayProblem } from "../output/deliver.ts"
import { unreadScreen } from "../output/unread-screen.ts"
import type { Documents } from "../ports.ts"
import { problemOf } from "../problem.ts"
import type { CheckFlags } from "./check-command.ts"
import { formatOf } from "./flags.ts"

/** A check with the report it is about, and what its reader was unsure of. */
export interface Checked {
  readonly check: Check
  readonly report: Report
  readonly warnings: Reading["warnings"]
  /** What it was set against. */
  readonly lastYear: Report | null
  readonly members: Others["members"]
}

/** The day of the checks, what the reports are set against, and their scope where the user states it. */
interface Terms {
  readonly asOf: string
  readonly others: Others
  readonly scope: Report["scope"] | undefined
}

function work(documents: Documents, { asOf, others, scope }: Terms, records: boolean): Work<Checked> {
  const checked = (read: Report, warnings: Reading["warnings"] | null): Checked => {
    const report = scope === undefined ? read : { ...read, scope }
    const { members } = others
    const lastYear = others.lastYearOf(report)
    const options = { asOf, lastYear, members }
    const check = warnings === null ? checkReport(report, options) : checkReading({ report, warnings }, options)
    return { check, report, warnings: warnings ?? [], lastYear, members }
  }
  const document = async (bytes: Uint8Array, name: string) => {
    const reading = await documents.readDocument(bytes, { name })
    return checked(reading.report, reading.warnings)
  }
  const record = (bytes: Uint8Array) => {
    const json = parseRecord(bytes)
    // A bare report needs no reader, and in a long stream that is what there is.
    if (!isReport(json)) return document(bytes, "stdin.json")
    return checked(parseReport(json), null)
  }
  return { document, record: records ? record : null }
}

/** `gouji check`. */
export async function check(this: Context, flags: CheckFlags, ...files: string[]): Promise<Error | undefined> {
  const format = formatOf(this, flags)
  if (format instanceof Error) return format
  if (flags.lastYear !== undefined && flags.against !== undefined) return new Error(this.texts.usage.twoLastYears)
  const documents = await this.ports.documents()
  const asOf = flags.asOf ?? chinaDay(this.now())
  const others = await readOthers(this, documents, flags).catch((error: unknown) => problemOf(error, this.language))
  if ("code" in others) {
    sayProblem(this, this.texts.screen.otherReports, others)
    this.record("failed")
    return undefined
  }
  const terms = { asOf, others, scope: flags.scope }
  const items = itemsOf(this, files, documents.maxDocumentBytes, work(documents, terms, format === "ndjson"))
  await deliver(this, items, {
    format,
    several: files.length > 1,
    key: "check",
    data: (checked) => checked.check,
    screen: (checked, file) => checkScreen(this, checked, file),
    unread: (problem, file) => unreadScreen(this, problem, file),
    outcome: (checked) => outcomeOfCheck(checked.check, flags.failLevel ?? "error"),
  })
}
