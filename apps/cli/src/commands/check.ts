import {
  type Check,
  type CheckOptions,
  checkReading,
  checkReport,
  explain,
  parseReport,
  type Reading,
  type Report,
  type StatedExplanation,
} from "@gouji/core"
import { chinaDay } from "../china-day.ts"
import type { Context } from "../context.ts"
import { readExplanations } from "../explanations.ts"
import { itemsOf, standardInput, type Work } from "../input/items.ts"
import { isReport, parseRecord } from "../input/record.ts"
import { outcomeOfCheck } from "../outcome-of-check.ts"
import { checkScreen } from "../output/check-screen.ts"
import { deliver } from "../output/deliver.ts"
import { escapeText } from "../output/escape.ts"
import { unreadScreen } from "../output/unread-screen.ts"
import type { Documents } from "../ports.ts"
import { refuse } from "../refuse.ts"
import { loadRuleset } from "../rule-packs.ts"
import type { CheckFlags } from "./check-command.ts"
import { formatOf } from "./flags.ts"

/** A check with the report it is about, and what its reader was unsure of. */
export interface Checked {
  readonly check: Check
  readonly report: Report
  readonly warnings: Reading["warnings"]
}

/** Says which explanations were of no use, and why: nobody should believe that they are published with the report. */
function explained(context: Context, check: Check, explanations: readonly StatedExplanation[]): Check {
  const result = explain(check, explanations)
  for (const { finding, why } of result.unused) {
    context.say(escapeText(context.texts.screen.unusedExplanation(finding, why)))
  }
  return result.check
}

type Explain = (check: Check) => Check

function work(documents: Documents, options: CheckOptions, explain: Explain, records: boolean): Work<Checked> {
  const document = async (bytes: Uint8Array, name: string) => {
    const reading = await documents.readDocument(bytes, { name })
    const { report, warnings } = reading
    return { check: explain(checkReading(reading, options)), report, warnings }
  }
  const record = (bytes: Uint8Array) => {
    const json = parseRecord(bytes)
    // A bare report needs no reader, and in a long stream that is what there is.
    if (!isReport(json)) return document(bytes, "stdin.json")
    const report = parseReport(json)
    return { check: explain(checkReport(report, options)), report, warnings: [] }
  }
  return { document, record: records ? record : null }
}

/** `gouji check`. */
export async function check(this: Context, flags: CheckFlags, ...files: string[]): Promise<Error | undefined> {
  const format = formatOf(this, flags)
  if (format instanceof Error) return format
  const records = format === "ndjson"
  // A finding's id does not say whose report it is of.
  const isOne = files.length === 1 && !(records && files[0] === standardInput)
  if (flags.explanations !== undefined && !isOne) return new Error(this.texts.usage.explanationsOfOne)
  try {
    const set = await loadRuleset(this, flags.rules)
    const stated = flags.explanations === undefined ? [] : await readExplanations(flags.explanations)
    const documents = await this.ports.documents()
    const options = { asOf: flags.asOf ?? chinaDay(this.now()), rules: set.rules, ruleset: set.version }
    const attach = (made: Check) => explained(this, made, stated)
    const items = itemsOf(this, files, documents.maxDocumentBytes, work(documents, options, attach, records))
    await deliver(this, items, {
      format,
      several: files.length > 1,
      key: "check",
      data: (checked) => checked.check,
      screen: (checked, file) => checkScreen(this, checked, file, set),
      unread: (problem, file) => unreadScreen(this, problem, file),
      outcome: (checked) => outcomeOfCheck(checked.check, flags.failLevel ?? "error"),
    })
  } catch (error) {
    await refuse(this, error, format)
  }
}
