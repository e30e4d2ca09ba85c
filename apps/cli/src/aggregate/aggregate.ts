import { basename } from "node:path"
import { aggregateReports, jsonText, wholeFigures } from "@gouji/core"
import { checkFigures, rulesOfFigures } from "../check-figures.ts"
import { chinaDay } from "../china-day.ts"
import { formatOf } from "../commands/flags.ts"
import type { Context } from "../context.ts"
import { readFile } from "../input/read-file.ts"
import { writeNewFile } from "../keeping/new-file.ts"
import { sayProblem } from "../output/deliver.ts"
import { escapeText } from "../output/escape.ts"
import type { Documents } from "../ports.ts"
import { refuse } from "../refuse.ts"
import { loadRuleset } from "../rule-packs.ts"
import type { AggregateFlags } from "./aggregate-command.ts"
import { aggregateScreen } from "./aggregate-screen.ts"
import type { Aggregated } from "./aggregated.ts"
import { outcomesOf } from "./outcomes-of.ts"
import { readExpected } from "./read-expected.ts"
import { readMembers } from "./read-members.ts"
import { sayGaps } from "./say-gaps.ts"
import { sumCsv } from "./sum-csv.ts"
import { traceCsv } from "./trace-csv.ts"

async function readReport(documents: Documents, path: string) {
  const bytes = await readFile(path, documents.maxDocumentBytes)
  return (await documents.readDocument(bytes, { name: basename(path) })).report
}

/** The aggregation as data: which file each member's number means, what could not be read, and the check of the sum. */
function dataOf({ aggregation, members, check }: Aggregated) {
  return { files: members.reports.map(({ file }) => file), unread: members.unread, ...aggregation, check }
}

/** A byte order mark in front: whoever opens the file in a spreadsheet shall see its characters. */
const forSpreadsheets = (csv: string) => `\ufeff${csv}`

/** `gouji aggregate`: a damaged file leaves the others alone, and is named. */
export async function aggregate(this: Context, flags: AggregateFlags, ...paths: string[]): Promise<Error | undefined> {
  const format = formatOf<NonNullable<AggregateFlags["format"]>>(this, flags)
  if (format instanceof Error) return format
  const words = this.texts.aggregate
  try {
    const { name, year, scope, form } = flags
    const ruleset = await loadRuleset(this, flags.rules)
    const documents = await this.ports.documents()
    const expected = flags.expected === undefined ? undefined : await readExpected(documents, flags.expected)
    if (expected === null) return new Error(words.noNameColumn)
    const lastYear = flags.lastYear === undefined ? null : await readReport(documents, flags.lastYear)
    const members = await readMembers(this, documents, paths)
    if (members.reports.length === 0) {
      for (const { file, error } of [...members.unread, ...members.passedOver]) sayProblem(this, file, error)
      return new Error(words.nobody)
    }
    const options = { name, year, ...(scope && { scope }), ...(form && { form }), ...(expected && { expected }) }
    const aggregation = aggregateReports(
      members.reports.map(({ report }) => report),
      options,
    )
    if (aggregation.members.length === 0) {
      sayGaps(this, { aggregation, members })
      return new Error(words.nobody)
    }
    const asOf = flags.asOf ?? chinaDay(this.now())
    const set = rulesOfFigures(ruleset, lastYear)
    const check = checkFigures(wholeFigures(aggregation), set, asOf, lastYear)
    const aggregated = { aggregation, members, check, lastYear }
    if (flags.out !== undefined) await writeNewFile(flags.out, jsonText(aggregation.report))
    if (flags.trace !== undefined) await writeNewFile(flags.trace, forSpreadsheets(traceCsv(this, aggregated)))
    if (format === "json") await this.print(jsonText(dataOf(aggregated)))
    else if (format === "csv") await this.print(sumCsv(aggregated))
    else await this.print(`${aggregateScreen(this, aggregated, set)}\n`)
    sayGaps(this, aggregated)
    for (const outcome of outcomesOf(aggregated, flags.failLevel ?? "error")) this.record(outcome)
    for (const path of [flags.out, flags.trace]) if (path !== undefined) this.say(words.written(escapeText(path)))
  } catch (error) {
    await refuse(this, error, format)
  }
}
