import type { RequestDeadline, Ruleset } from "@gouji/core"
import pc from "picocolors"
import type { Context } from "../context.ts"
import { align } from "../output/align.ts"
import { checkScreen } from "../output/check-screen.ts"
import { escapeText } from "../output/escape.ts"
import { reportTables } from "../output/report-tables.ts"
import type { Tallied } from "./tallied.ts"

function deadlineLines(context: Context, title: string, deadlines: readonly RequestDeadline[]): string[] {
  if (deadlines.length === 0) return []
  const words = context.texts.tally
  const paint = pc.createColors(context.colours)
  const rows = deadlines.map(({ line, number, from, days, due, closed }) => [
    words.row(line),
    escapeText(number ?? ""),
    words.counted(from, days),
    words.due(due ?? ""),
    closed === null ? "" : words.closed(closed),
  ])
  const sides = ["left", "left", "left", "left", "left"] as const
  return [paint.bold(title), ...align(rows, sides).map((line) => `  ${line}`), ""]
}

/** The tally as a person reads it in a terminal: its tables, what is past its day, then what the rules say. */
export function tallyScreen(context: Context, tallied: Tallied, set: Ruleset): string {
  const { tally, check, lastYear, ledger } = tallied
  const { report, rows, deadlines, asOf } = tally
  const words = context.texts.tally
  return [
    `${escapeText(ledger.file)}  ${words.rows(rows)}`,
    "",
    ...reportTables(context, report),
    ...deadlineLines(context, words.overdue(deadlines.overdue.length, asOf), deadlines.overdue),
    ...deadlineLines(context, words.late(deadlines.late.length), deadlines.late),
    checkScreen(context, { check, report, warnings: [], lastYear, members: null }, words.tally, set),
  ].join("\n")
}
