import { type Box, type Figure, formOf, layoutOf, type Report, type TableId, tableIds } from "@gouji/core"

/** How the text of a figure is printed. */
export type Print = (figure: Figure) => string

export const plainly: Print = (figure) => (figure === null ? "" : String(figure))

/** What a box prints. */
export function boxText(box: Box, report: Report, print: Print): string {
  if (box.kind !== "figure" || box.cell === null) return box.label
  const figure = report.cells[box.cell]
  return figure === undefined ? "" : print(figure)
}

/** A table's rows with an empty text wherever a merged cell goes on. */
export function paddedRows(report: Report, table: TableId, print: Print): string[][] {
  const form = report.forms[table]
  if (form === null) return []
  const layout = layoutOf(form, table)
  const rows = Array.from({ length: layout.rows }, () => Array.from({ length: layout.columns }, () => ""))
  for (const box of layout.boxes) {
    const row = rows[box.row]
    if (row) row[box.column] = boxText(box, report, print)
  }
  return rows
}

/** As word processors save a table as text: what goes on from above is empty, what goes on from the left is not there. */
export function savedRows(report: Report, table: TableId, print: Print): string[][] {
  const form = report.forms[table]
  if (form === null) return []
  const layout = layoutOf(form, table)
  return Array.from({ length: layout.rows }, (_, row) =>
    layout.boxes
      .filter((box) => box.row <= row && row < box.row + box.rowSpan)
      .sort((a, b) => a.column - b.column)
      .map((box) => (box.row === row ? boxText(box, report, print) : "")),
  )
}

/** Prints a whole report around a way to print its tables. */
export function printAround(
  report: Report,
  heading: (text: string) => string,
  table: (table: TableId) => string,
): string {
  const parts = formOf("2021").sections.flatMap((spec) => {
    const section = report.sections.find((candidate) => candidate.id === spec.id)
    const id = tableIds.find((candidate) => candidate === spec.id)
    return [
      ...(section ? [heading(section.heading), ...section.paragraphs] : []),
      ...(id !== undefined && report.forms[id] !== null ? [table(id)] : []),
    ]
  })
  return [heading(report.title ?? ""), ...parts, report.agency.name ?? "", dateText(report)].join("\n\n")
}

function dateText(report: Report): string {
  const [year, month, day] = (report.issuedOn ?? "").split("-").map(Number)
  return `${year}年${month}月${day}日`
}

/** A tab and a cell to a line, an empty line between rows. */
export function printCellPerLine(report: Report, print = plainly): string {
  return printAround(report, String, (table) =>
    savedRows(report, table, print)
      .map((row) => row.map((text) => `\t${text}`).join("\n"))
      .join("\n\n"),
  )
}

/** A cell to a line and nothing else: empty cells are gone. */
export function printBareLines(report: Report, print = plainly): string {
  return printAround(report, String, (table) => savedRows(report, table, print).flat().filter(Boolean).join("\n"))
}

/** A row to a line, cells between tabs, as a spreadsheet is copied. */
export function printTabs(report: Report, print = plainly): string {
  return printAround(report, String, (table) =>
    paddedRows(report, table, print)
      .map((row) => row.join("\t"))
      .join("\n"),
  )
}

export function printMarkdown(report: Report, print = plainly): string {
  return printAround(
    report,
    (text) => `## ${text}`,
    (table) => {
      const [header = [], ...rows] = paddedRows(report, table, print)
      const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`
      return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n")
    },
  )
}
