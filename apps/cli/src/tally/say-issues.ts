import { isFault, type LedgerIssue } from "@gouji/core"
import type { Context } from "../context.ts"
import { escapeText } from "../output/escape.ts"
import { groupBy } from "../output/group.ts"
import type { Tallied } from "./tallied.ts"

/** What a terminal has room for; the rest is in the JSON. */
const most = 50

function lineOf(context: Context, file: string, issue: LedgerIssue): string {
  const words = context.texts.tally
  const { line, number, code, found, nearest, first } = issue
  const of = number === null ? "" : words.number(number)
  const sentence = words.issues[code](found, first ?? 0)
  const meant = nearest.length === 0 ? "" : words.nearest(nearest)
  return escapeText(`${file}:${line}: ${of}${sentence}${meant}`)
}

/** Says which rows are wrong and why, and which are not of this year: on standard error, beside whatever is printed. */
export function sayIssues(context: Context, { ledger, tally, unknownYears }: Tallied): void {
  const words = context.texts.tally
  const { issues, deadlines } = tally
  if (ledger.columns.unread.length > 0) context.say(escapeText(words.unread(ledger.columns.unread)))
  if (tally.report.forms.remedies === null) context.say(words.noRemedies)
  const outside = issues.filter(({ code }) => code in words.outside)
  const wrong = issues.filter((issue) => !outside.includes(issue))
  const rows = new Set(wrong.filter(({ code }) => isFault(code)).map(({ line }) => line)).size
  if (rows > 0) context.say(words.wrong(rows))
  for (const issue of wrong.slice(0, most)) context.say(lineOf(context, ledger.file, issue))
  if (wrong.length > most) context.say(words.more(wrong.length - most))
  for (const group of groupBy(outside, ({ code }) => code)) {
    const lines = group.slice(0, most).map(({ line }) => line)
    const [{ code } = { code: "other-year" as const }] = group
    context.say(words.outside[code as keyof typeof words.outside](group.length, lines, group.length > most))
  }
  if (unknownYears.length > 0) context.say(words.holidaysUnknown(unknownYears, deadlines.unknown.length))
}
