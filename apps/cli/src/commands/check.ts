import { type Check, checkReport, parseReport, type Reading, type Report } from "@gouji/core"
import { chinaDay } from "../china-day.ts"
import type { Context } from "../context.ts"
import { itemsOf, type Work } from "../input/items.ts"
import { isReport, parseRecord } from "../input/record.ts"
import { outcomeOfCheck } from "../outcome-of-check.ts"
import { checkScreen } from "../output/check-screen.ts"
import { deliver } from "../output/deliver.ts"
import { unreadScreen } from "../output/unread-screen.ts"
import type { Documents } from "../ports.ts"
import type { CheckFlags } from "./check-command.ts"
import { formatOf } from "./flags.ts"

/** A check with the report it is about, and what its reader was unsure of. */
export interface Checked {
  readonly check: Check
  readonly report: Report
  readonly warnings: Reading["warnings"]
}

function work(documents: Documents, asOf: string, records: boolean): Work<Checked> {
  const judge = (report: Report, warnings: Reading["warnings"]) => ({
    check: checkReport(report, { asOf }),
    report,
    warnings,
  })
  const document = async (bytes: Uint8Array, name: string) => {
    const { report, warnings } = await documents.readDocument(bytes, { name })
    return judge(report, warnings)
  }
  const record = (bytes: Uint8Array) => {
    const json = parseRecord(bytes)
    // A bare report needs no reader, and in a long stream that is what there is.
    return isReport(json) ? judge(parseReport(json), []) : document(bytes, "stdin.json")
  }
  return { document, record: records ? record : null, atOnce: documents.atOnce }
}

/** `gouji check`. */
export async function check(this: Context, flags: CheckFlags, ...files: string[]): Promise<Error | undefined> {
  const format = formatOf(this, flags)
  if (format instanceof Error) return format
  const documents = await this.ports.documents()
  const asOf = flags.asOf ?? chinaDay(this.now())
  const items = itemsOf(this, files, documents.maxDocumentBytes, work(documents, asOf, format === "ndjson"))
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
