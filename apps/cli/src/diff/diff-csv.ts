import type { Figure, Language } from "@gouji/core"
import papaparse from "papaparse"
import { nameOfCell } from "./diff-screen.ts"
import type { DiffItem } from "./pairs-of.ts"

const header = [
  "agency",
  "year",
  "before_file",
  "after_file",
  "outcome",
  "place",
  "name",
  "before",
  "after",
  "difference",
]

/** A cell that is not there is empty; one that is blank in the report says so. */
const figure = (value: Figure | undefined) => (value === undefined ? "" : value === null ? "null" : String(value))

function rowsOf(item: DiffItem, language: Language): string[][] {
  const { agency, year, before, after, outcome } = item
  const whose = [agency ?? "", year === null ? "" : String(year), before ?? "", after ?? "", outcome]
  if ("error" in item) return [[...whose, "", item.error.code, "", "", ""]]
  const cells = item.cells.map((cell) => [
    ...whose,
    cell.cell,
    nameOfCell(cell.cell, language),
    figure(cell.before),
    figure(cell.after),
    figure(cell.difference ?? undefined),
  ])
  const unread = item.unread.map((cell) => [
    ...whose.slice(0, 4),
    "inconclusive",
    cell,
    nameOfCell(cell, language),
    "",
    "",
    "",
  ])
  const texts = item.sections.flatMap((section) =>
    section.paragraphs
      .filter((paragraph) => paragraph.in !== "both")
      .map((paragraph) => [
        ...whose,
        section.id,
        section.after ?? section.before ?? "",
        paragraph.in === "before" ? paragraph.text : "",
        paragraph.in === "after" ? paragraph.text : "",
        "",
      ]),
  )
  const rows = [...cells, ...unread, ...texts]
  return rows.length > 0 ? rows : [[...whose, "", "", "", "", ""]]
}

/** Differences as CSV (RFC 4180, UTF-8 without byte order mark): a line a figure or paragraph; a pair without any, one line. */
export function diffCsv(items: readonly DiffItem[], language: Language): string {
  const rows = [header, ...items.flatMap((item) => rowsOf(item, language))]
  // What a report says must not be a formula in a spreadsheet; a number below zero is none.
  return `${papaparse.unparse(rows, { newline: "\r\n", escapeFormulae: /^[=@\t\r+]|^-(?!\d)/ })}\r\n`
}
