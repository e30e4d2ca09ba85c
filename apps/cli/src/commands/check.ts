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
import { annotateChecked, type ToAnnotate } from "../copies/annotate-checked.ts"
import { faultOfCopyFlags } from "../copies/copy-flags.ts"
import { readExplanations } from "../explanations.ts"
import { itemsOf, type Work } from "../input/items.ts"
import { isReport, parseRecord } from "../input/record.ts"
import { type Others, readOthers } from "../input/set-against.ts"
import { standardInput } from "../input/sources.ts"
import { outcomeOfCheck } from "../outcome-of-check.ts"
import { checkScreen } from "../output/check-screen.ts"
import { deliver, sayProblem } from "../output/deliver.ts"
import { escapeText } from "../output/escape.ts"
import { renderingOf } from "../output/formats/index.ts"
import { unreadScreen } from "../output/unread-screen.ts"
import type { Documents } from "../ports.ts"
import { problemOf } from "../problem.ts"
import { refuse } from "../refuse.ts"
import { loadRuleset } from "../rule-packs.ts"
import type { CheckFlags } from "./check-command.ts"
import { type CheckFormat, type Format, formatOf } from "./flags.ts"

/** A check with the report it is about, and what its reader was unsure of. */
export interface Checked {
  readonly check: Check
  readonly report: Report
  readonly warnings: Reading["warnings"]
  /** What it was set against. */
  readonly lastYear: Report | null
  readonly members: Others["members"]
}

/** Says which explanations were of no use, and why: nobody should believe that they are published with the report. */
function explained(context: Context, check: Check, explanations: readonly StatedExplanation[]): Check {
  const result = explain(check, explanations)
  for (const { finding, why } of result.unused) {
    context.say(escapeText(context.texts.screen.unusedExplanation(finding, why)))
  }
  return result.check
}

/** What the reports are checked with and set against, and their scope where the user states it. */
interface Terms {
  readonly options: CheckOptions
  readonly explain: (check: Check) => Check
  readonly others: Others
  readonly scope: Report["scope"] | undefined
  /** Writes an annotated copy, where that is wanted. */
  readonly annotate: ((name: string, to: ToAnnotate) => Promise<void>) | null
}

function work(documents: Documents, terms: Terms, records: boolean): Work<Checked> {
  const { others, scope } = terms
  const checked = (read: Report, warnings: Reading["warnings"] | null): Checked => {
    const report = scope === undefined ? read : { ...read, scope }
    const { members } = others
    const lastYear = others.lastYearOf(report)
    const options = { ...terms.options, lastYear, members }
    const check = warnings === null ? checkReport(report, options) : checkReading({ report, warnings }, options)
    return { check: terms.explain(check), report, warnings: warnings ?? [], lastYear, members }
  }
  const document = async (bytes: Uint8Array, name: string) => {
    const reading = await documents.readDocument(bytes, { name })
    const made = checked(reading.report, reading.warnings)
    await terms.annotate?.(name, { bytes, reading, check: made.check })
    return made
  }
  const record = (bytes: Uint8Array) => {
    const json = parseRecord(bytes)
    // A bare report needs no reader, and in a long stream that is what there is.
    if (!isReport(json)) return document(bytes, "stdin.json")
    return checked(parseReport(json), null)
  }
  return { document, record: records ? record : null, atOnce: documents.atOnce }
}

/** `gouji check`. */
export async function check(this: Context, flags: CheckFlags, ...files: string[]): Promise<Error | undefined> {
  const format = formatOf<CheckFormat>(this, flags)
  if (format instanceof Error) return format
  if (flags.lastYear !== undefined && flags.against !== undefined) return new Error(this.texts.usage.twoLastYears)
  const fault = faultOfCopyFlags(this.texts, format, flags, files)
  if (fault !== null) return new Error(fault)
  const records = format === "ndjson"
  // A finding's id does not say whose report it is of.
  const isOne = files.length === 1 && !(records && files[0] === standardInput)
  if (flags.explanations !== undefined && !isOne) return new Error(this.texts.usage.explanationsOfOne)
  try {
    const set = await loadRuleset(this, flags.rules)
    const stated = flags.explanations === undefined ? [] : await readExplanations(flags.explanations)
    const documents = await this.ports.documents()
    const others = await readOthers(this, documents, flags).catch((error: unknown) => problemOf(error, this.language))
    if ("code" in others) {
      sayProblem(this, this.texts.screen.otherReports, others)
      this.record("failed")
      return undefined
    }
    const options = { asOf: flags.asOf ?? chinaDay(this.now()), rules: set.rules, ruleset: set.version }
    const { annotate: folder, force } = flags
    const annotate: Terms["annotate"] =
      folder === undefined
        ? null
        : (name, to) => annotateChecked(this, name, to, { folder, force, rules: set.wordings })
    const terms: Terms = {
      options,
      explain: (made: Check) => explained(this, made, stated),
      others,
      scope: flags.scope,
      annotate,
    }
    const items = itemsOf(this, files, documents.maxDocumentBytes, work(documents, terms, records))
    const rendered = format === "human" || format === "json" || format === "ndjson" ? null : format
    await deliver(this, items, {
      format: rendered === null ? (format as Format) : "human",
      rendering: rendered && renderingOf(rendered, { language: this.language, set, context: this, flags }),
      several: files.length > 1,
      key: "check",
      data: (checked) => checked.check,
      screen: (checked, file) => checkScreen(this, checked, file, set),
      unread: (problem, file) => unreadScreen(this, problem, file),
      outcome: (checked) => outcomeOfCheck(checked.check, flags.failLevel ?? "error"),
    })
  } catch (error) {
    await refuse(this, error, format === "json" || format === "ndjson" ? format : "human")
  }
}
