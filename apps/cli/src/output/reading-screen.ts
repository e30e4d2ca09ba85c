import { cellsOf, formOf, type Reading, type Report, type TableId, tableIds } from "@gouji/core"
import pc from "picocolors"
import type { Colors } from "picocolors/types.js"
import type { Context } from "../context.ts"
import { align } from "./align.ts"
import { escapeText } from "./escape.ts"
import { headingLines } from "./heading.ts"
import { tableLines } from "./table-lines.ts"
import { warningLines } from "./warning-lines.ts"

function tableBlock(context: Context, report: Report, table: TableId, paint: Colors): string[] {
  const words = context.texts.screen
  const form = report.forms[table]
  const title = formOf(form ?? "2021").tables[table].title
  const name = paint.bold(context.language === "en" ? title.en : title.label)
  if (form === null) return ["", `${name}  ${paint.yellow(words.noTable)}`]
  const cells = cellsOf(form, table)
  const figures = cells.map((cell) => report.cells[cell.id])
  const read = figures.filter((figure) => figure !== undefined).length
  const blank = figures.filter((figure) => figure === null).length
  const count = words.figures(read, cells.length, blank)
  return ["", `${name}  ${words.form(form)}  ${count}`, ...tableLines(context, report, form, table)]
}

/** A reading as a person looks it over in a terminal: what it is, its three tables, what was left out. */
export function readingScreen(context: Context, reading: Reading, file: string): string {
  const { report, source, warnings } = reading
  const words = context.texts.screen
  const paint = pc.createColors(context.colours)
  const facts = [
    [words.issuedOn, report.issuedOn ?? "—"],
    [words.sections, report.sections.map((section) => escapeText(section.heading)).join("  ") || "—"],
    [words.source, `${escapeText(source.mediaType)}  sha256 ${source.sha256}`],
  ]
  return [
    ...headingLines(report, file, words, paint),
    ...align(facts, ["left", "left"]),
    ...tableIds.flatMap((table) => tableBlock(context, report, table, paint)),
    ...warningLines(warnings, { language: context.language, words, paint }),
  ].join("\n")
}
