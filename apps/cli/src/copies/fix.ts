import { basename } from "node:path"
import {
  type Check,
  type CheckOptions,
  checkReading,
  Failure,
  type Figure,
  jsonText,
  type Reading,
  wordings,
  wordSlip,
} from "@gouji/core"
import { chinaDay } from "../china-day.ts"
import type { Context } from "../context.ts"
import { readFile } from "../input/read-file.ts"
import { readOthers } from "../input/set-against.ts"
import { outcomeOfCheck } from "../outcome-of-check.ts"
import { escapeText } from "../output/escape.ts"
import type { Documents } from "../ports.ts"
import { refuse } from "../refuse.ts"
import { loadRuleset } from "../rule-packs.ts"
import { type Chosen, chooseSolution } from "./choose-solution.ts"
import { copyPath } from "./copy-path.ts"
import type { FixFlags } from "./fix-command.ts"
import { repairScreen } from "./repair-screen.ts"
import { writeCopy } from "./write-copy.ts"

const mostNamed = 3

/** What is said beside a changed cell of a workbook. */
function noteOf({ from, to }: Chosen["changes"][number], slips: Chosen["slips"], context: Context): string {
  const { language, texts } = context
  const shown = (figure: Figure) => (figure === null ? wordings[language].blank : String(figure))
  const words = [...new Set(slips)].map((slip) => wordSlip(slip, language))
  return texts.copies.changed(shown(from), shown(to), words)
}

/** Everything the copy is held to: it reads as the solution says, and breaks nothing that held. */
async function demandMended(
  copy: { readonly after: Reading; readonly checked: Check },
  before: { readonly reading: Reading; readonly check: Check },
  chosen: Chosen,
): Promise<void> {
  const { mendingFaults } = await import("@gouji/documents/annotate")
  const errorsOf = ({ findings }: Check) => findings.filter(({ severity }) => severity === "error").map(({ id }) => id)
  const [old, left] = [new Set(errorsOf(before.check)), copy.checked.findings.map(({ id }) => id)]
  const faults = [
    ...mendingFaults(before.reading, copy.after, chosen.changes),
    ...chosen.clears.filter((id) => left.includes(id)),
    ...errorsOf(copy.checked).filter((id) => !old.has(id)),
  ]
  if (faults.length > 0) throw new Failure("copy-differs", { found: faults.slice(0, mostNamed).join(", ") })
}

async function mended(
  context: Context,
  bytes: Uint8Array,
  reading: Reading,
  { changes, slips }: Chosen,
  plain: boolean,
): Promise<Uint8Array> {
  const { gouji, mendDocument } = await import("@gouji/documents/annotate")
  const amendments = changes.map((change) => {
    const place = reading.places[change.cell]
    if (!place) throw new Failure("copy-cell-unwritable", { cell: change.cell, why: "place" })
    return { ...change, place, note: noteOf(change, slips, context) }
  })
  const date = context
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, "Z")
  return mendDocument(bytes, amendments, plain ? null : { ...gouji, date })
}

/** How reports of a run are checked. */
async function termsOf(context: Context, documents: Documents, flags: FixFlags) {
  const set = await loadRuleset(context, flags.rules)
  const others = await readOthers(context, documents, flags.lastYear === undefined ? {} : { lastYear: flags.lastYear })
  const options: CheckOptions = { asOf: flags.asOf ?? chinaDay(context.now()), rules: set.rules, ruleset: set.version }
  const check = async ({ report, warnings }: Reading) =>
    checkReading({ report, warnings }, { ...options, lastYear: await others.lastYearOf(report, context.say) })
  return { set, check }
}

/** `gouji fix`. */
export async function fix(this: Context, flags: FixFlags, file: string): Promise<void> {
  const { copies } = this.texts
  try {
    const { demandCopyKind } = await import("@gouji/documents/annotate")
    const documents = await this.ports.documents()
    const { set, check } = await termsOf(this, documents, flags)
    const bytes = await readFile(file, documents.maxDocumentBytes)
    const kind = demandCopyKind(bytes)
    const name = basename(file)
    const reading = await documents.readDocument(bytes, { name })
    const found = await check(reading)
    if (!flags.json) await this.print(`${repairScreen(this, { reading, check: found, file }, set)}\n`)
    const chosen = chooseSolution(found.repair, flags.solution)
    if (chosen === null) {
      this.record(outcomeOfCheck(found, "error"))
      if (flags.json) await this.print(jsonText({ out: null, changes: [], check: found }))
      this.say(copies.nothingToFix)
      return
    }
    const copy = await mended(this, bytes, reading, chosen, flags.plain ?? false)
    const after = await documents.readDocument(copy, { name })
    const checked = await check(after)
    await demandMended({ after, checked }, { reading, check: found }, chosen)
    const out = flags.out ?? copyPath(file, copies.suffixes.mended)
    await writeCopy(out, copy, { original: file, force: flags.force })
    this.record(outcomeOfCheck(checked, "error"))
    if (flags.json) {
      await this.print(jsonText({ out, solution: chosen.number, changes: chosen.changes, check: checked }))
      return
    }
    if (flags.solution !== undefined) this.say(copies.chosen(flags.solution, found.repair.solutions.length))
    this.say(escapeText(copies.written(out, chosen.changes.length, flags.plain ? null : kind)))
    const left = checked.findings.filter(({ severity }) => severity === "error").length
    if (left > 0) this.say(copies.left(left))
  } catch (error) {
    await refuse(this, error, flags.json ? "json" : "human")
  }
}
