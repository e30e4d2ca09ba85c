import {
  type Check,
  type CheckOptions,
  checkReading,
  checkReport,
  explain,
  parseReport,
  type Reading,
  type Report,
  type Ruleset,
  type StatedExplanation,
} from "@gouji/core"
import { endBaseline, knownFor } from "../batch/check-batch.ts"
import { documentsFor } from "../batch/documents-for.ts"
import type { Known, KnownFindings } from "../batch/known-findings.ts"
import { watchBatch } from "../batch/watch-batch.ts"
import { watchingChecks } from "../batch/watching-checks.ts"
import { chinaDay } from "../china-day.ts"
import type { Context } from "../context.ts"
import { annotateChecked, type ToAnnotate } from "../copies/annotate-checked.ts"
import { faultOfCopyFlags } from "../copies/copy-flags.ts"
import type { Outcome } from "../exit-code.ts"
import { readExplanations } from "../explanations.ts"
import { standsForMany } from "../input/find-paths.ts"
import { itemsOf, type Work } from "../input/items.ts"
import { isReport, parseRecord } from "../input/record.ts"
import { type Others, readOthers } from "../input/set-against.ts"
import { standardInput } from "../input/sources.ts"
import { outcomeOfCheck } from "../outcome-of-check.ts"
import { checkScreen } from "../output/check-screen.ts"
import { type Delivery, deliver, sayProblem } from "../output/deliver.ts"
import { escapeText } from "../output/escape.ts"
import { renderingOf } from "../output/formats/index.ts"
import { knownData } from "../output/known-rows.ts"
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
  readonly members: readonly Report[] | null
  /** Which findings the baseline has; absent where none was named. */
  readonly known?: Known
}

/** Says which explanations were of no use, and why: nobody should believe that they are published with the report. */
function explained(
  { texts }: Context,
  check: Check,
  { stated, say }: { readonly stated: readonly StatedExplanation[]; readonly say: (line: string) => void },
): Check {
  const result = explain(check, stated)
  for (const { finding, why } of result.unused) {
    say(escapeText(texts.screen.unusedExplanation(finding, why)))
  }
  return result.check
}

/** What the reports are checked with and set against, and their scope where the user states it. */
interface Terms {
  readonly options: CheckOptions
  readonly explain: (check: Check, say: (line: string) => void) => Check
  readonly known: KnownFindings | null
  readonly others: Others
  readonly scope: Report["scope"] | undefined
  /** Writes an annotated copy, where that is wanted. */
  readonly annotate: ((name: string, to: ToAnnotate) => Promise<void>) | null
}

function work(context: Context, documents: Documents, terms: Terms, records: boolean): Work<Checked> {
  const { others, scope } = terms
  const checked = async (
    { report: read, warnings }: { readonly report: Report; readonly warnings: Reading["warnings"] | null },
    { name, say }: { readonly name: string; readonly say: Context["say"] },
  ): Promise<Checked> => {
    const report = scope === undefined ? read : { ...read, scope }
    const lastYear = await others.lastYearOf(report, say)
    const members = await others.membersOf(report)
    const options = { ...terms.options, lastYear, members }
    const made = warnings === null ? checkReport(report, options) : checkReading({ report, warnings }, options)
    const check = terms.explain(made, say)
    const known = terms.known === null ? {} : { known: terms.known.of(check, report, name) }
    return { check, report, warnings: warnings ?? [], lastYear, members, ...known }
  }
  const document = async (bytes: Uint8Array, name: string, say: Context["say"]) => {
    const reading = await documents.readDocument(bytes, { name })
    const made = await checked(reading, { name, say })
    await terms.annotate?.(name, { bytes, reading, check: made.check })
    return made
  }
  const record = (bytes: Uint8Array) => {
    const json = parseRecord(bytes)
    // A bare report needs no reader, and in a long stream that is what there is.
    if (!isReport(json)) return document(bytes, "stdin.json", context.say)
    return checked({ report: parseReport(json), warnings: null }, { name: standardInput, say: context.say })
  }
  return { document, record: records ? record : null, atOnce: documents.atOnce }
}

function outcomeOf({ check, known }: Checked, { failLevel = "error" }: CheckFlags, { rules }: Ruleset): Outcome {
  const grave = new Set(rules.filter(({ severity }) => severity === "error").map(({ id }) => id))
  const isOpen = check.rules.couldNotRun.some(({ rule }) => grave.has(rule))
  return outcomeOfCheck(check, failLevel, { isKnown: (id) => known?.has(id) ?? false, isOpen })
}

/** `gouji check`. */
export async function check(this: Context, flags: CheckFlags, ...files: string[]): Promise<Error | undefined> {
  const format = formatOf<CheckFormat>(this, flags)
  if (format instanceof Error) return format
  if (flags.lastYear !== undefined && flags.against !== undefined) return new Error(this.texts.usage.twoLastYears)
  const fault = faultOfCopyFlags(this.texts, format, flags, files)
  if (fault !== null) return new Error(fault)
  if (flags.writeBaseline && flags.baseline === undefined) return new Error(this.texts.batch.usage.noBaseline)
  const records = format === "ndjson"
  // A finding's id does not say whose report it is of.
  const isOne = files.length === 1 && !(await standsForMany(files)) && !(records && files[0] === standardInput)
  if (flags.explanations !== undefined && !isOne) return new Error(this.texts.usage.explanationsOfOne)
  try {
    const set = await loadRuleset(this, flags.rules)
    const stated = flags.explanations === undefined ? [] : await readExplanations(flags.explanations)
    const documents = await documentsFor(this, flags)
    const others = await readOthers(this, documents, flags).catch((error: unknown) => problemOf(error, this.language))
    if ("code" in others) {
      sayProblem(this, this.texts.screen.otherReports, others)
      this.record("failed")
      return undefined
    }
    const known = await knownFor(this, flags)
    const options = { asOf: flags.asOf ?? chinaDay(this.now()), rules: set.rules, ruleset: set.version }
    const explainMade: Terms["explain"] = (made, say) => explained(this, made, { stated, say })
    const { annotate: folder, force } = flags
    const annotate: Terms["annotate"] =
      folder === undefined
        ? null
        : (name, to) => annotateChecked(this, name, to, { folder, force, rules: set.wordings })
    const terms: Terms = { options, explain: explainMade, others, scope: flags.scope, known, annotate }
    const rendered = format === "human" || format === "json" || format === "ndjson" ? null : format
    const delivery: Delivery<Checked> = {
      format: rendered === null ? (format as Format) : "human",
      rendering: rendered && renderingOf(rendered, { language: this.language, set, context: this, flags }),
      several: files.length > 1,
      key: "check",
      data: (checked) =>
        checked.known ? { ...checked.check, known: knownData(checked.check, checked.known) } : checked.check,
      screen: (checked, file) => checkScreen(this, checked, file, set),
      unread: (problem, file) => unreadScreen(this, problem, file),
      outcome: (checked) => outcomeOf(checked, flags, set),
    }
    const batch = watchBatch(this, flags.quiet ?? false)
    const todo = { ...work(this, documents, terms, records), expect: batch.expect }
    const items = itemsOf(this, files, documents.maxDocumentBytes, todo)
    const delivering = deliver(this, batch.watch(items, watchingChecks(this, flags, { known, delivery })), delivery)
    await delivering.finally(others.close)
    if (known !== null) await endBaseline(this, flags, known)
  } catch (error) {
    await refuse(this, error, format === "json" || format === "ndjson" ? format : "human")
  }
}
