import { basename } from "node:path"
import { isFault, jsonText, tableIds, tallyLedger } from "@gouji/core"
import { writeCsv } from "@gouji/documents"
import { checkFigures, rulesOfFigures } from "../check-figures.ts"
import { chinaDay } from "../china-day.ts"
import { formatOf } from "../commands/flags.ts"
import type { Context } from "../context.ts"
import { readFile } from "../input/read-file.ts"
import { writeNewFile } from "../keeping/new-file.ts"
import { nearest } from "../nearest.ts"
import { outcomeOfCheck } from "../outcome-of-check.ts"
import { escapeText } from "../output/escape.ts"
import { refuse } from "../refuse.ts"
import { loadRuleset } from "../rule-packs.ts"
import { knownWorkingDays } from "./known-working-days.ts"
import { readLedger } from "./read-ledger.ts"
import { readMap } from "./read-map.ts"
import { sayIssues } from "./say-issues.ts"
import type { Tallied } from "./tallied.ts"
import type { TallyFlags } from "./tally-command.ts"
import { tallyScreen } from "./tally-screen.ts"
import { traceCsv } from "./trace-csv.ts"

/** The tally as data: which columns it was read from, and the check of its figures. */
function dataOf({ ledger, tally, check, unknownYears }: Tallied) {
  const { file, sheet, columns } = ledger
  const { line, heading, unread } = columns
  return { ledger: { file, sheet, headingsIn: line, columns: heading, unread }, ...tally, unknownYears, check }
}

async function tallied(context: Context, flags: TallyFlags, file: string) {
  const { year, form = year >= 2021 ? "2021" : "2019", agency = null } = flags
  const ruleset = await loadRuleset(context, flags.rules)
  const { map, words } = await readMap(context, flags.columns)
  const { readDocument, maxDocumentBytes } = await context.ports.documents()
  const lastYear =
    flags.lastYear === undefined
      ? null
      : (await readDocument(await readFile(flags.lastYear, maxDocumentBytes), { name: basename(flags.lastYear) }))
          .report
  const ledger = await readLedger(context, file, map, flags.sheet)
  const today = chinaDay(context.now())
  const asOf = flags.asOf ?? today
  const { add, unknownYears } = knownWorkingDays()
  const options = { year, agency, form, asOf, today, words, addWorkingDays: add, nearest }
  const tally = tallyLedger(ledger.rows, ledger.columns, options)
  const tables = tableIds.filter((table) => tally.report.forms[table] !== null)
  const set = rulesOfFigures(ruleset, lastYear, tables)
  const check = checkFigures(tally.report, set, asOf, lastYear)
  return { set, result: { ledger, tally, check, lastYear, unknownYears: unknownYears() } satisfies Tallied }
}

/** `gouji tally`: what is wrong with a row is said, and never counted. */
export async function tally(this: Context, flags: TallyFlags, file: string): Promise<Error | undefined> {
  const format = formatOf<NonNullable<TallyFlags["format"]>>(this, flags)
  if (format instanceof Error) return format
  try {
    const { set, result } = await tallied(this, flags, file)
    const { report, issues } = result.tally
    if (flags.out !== undefined) await writeNewFile(flags.out, jsonText(report))
    // A byte order mark in front: whoever opens the file in a spreadsheet shall see its characters.
    if (flags.trace !== undefined) await writeNewFile(flags.trace, `\ufeff${traceCsv(result)}`)
    if (format === "json") await this.print(jsonText(dataOf(result)))
    else if (format === "csv") await this.print(writeCsv(report))
    else await this.print(`${tallyScreen(this, result, set)}\n`)
    sayIssues(this, result)
    this.record(outcomeOfCheck(result.check, flags.failLevel ?? "error"))
    if (issues.some(({ code }) => isFault(code))) this.record("inconclusive")
    for (const path of [flags.out, flags.trace]) {
      if (path !== undefined) this.say(this.texts.tally.written(escapeText(path)))
    }
  } catch (error) {
    await refuse(this, error, format, { file })
  }
}
