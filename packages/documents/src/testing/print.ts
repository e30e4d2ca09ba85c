import { type Box, type Figure, formOf, layoutOf, type Report, type TableId, tableIds } from "@gouji/core"

/** How a person prints a form: its labels and its figures. */
export interface Hand {
  readonly label: (box: Box) => string
  readonly figure: (figure: Figure, box: Box) => string
}

/** How a form is printed; a function alone prints the figures and leaves the labels as the form has them. */
export type Print = Hand | ((figure: Figure) => string)

export const plainly = (figure: Figure) => (figure === null ? "" : String(figure))

/** What a box prints. */
export function boxText(box: Box, report: Report, print: Print): string {
  const { label, figure } = typeof print === "function" ? { label: (of: Box) => of.label, figure: print } : print
  if (box.kind !== "figure" || box.cell === null) return box.label === "" ? "" : label(box)
  const printed = report.cells[box.cell]
  return printed === undefined ? "" : figure(printed, box)
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

/** A table's rows as converters print them that know nothing of merged cells: each row has the boxes that begin in it. */
export function startedRows(report: Report, table: TableId, print: Print): string[][] {
  const form = report.forms[table]
  if (form === null) return []
  const layout = layoutOf(form, table)
  return Array.from({ length: layout.rows }, (_, row) =>
    layout.boxes.filter((box) => box.row === row).map((box) => boxText(box, report, print)),
  )
}

/** A report from top to bottom: lines of text, and where its tables stand. */
export type Part =
  | { readonly kind: "title" | "heading" | "text"; readonly text: string }
  | { readonly kind: "table"; readonly table: TableId }

export function partsOf(report: Report): Part[] {
  const parts = formOf("2021").sections.flatMap((spec): Part[] => {
    const section = report.sections.find((candidate) => candidate.id === spec.id)
    const table = tableIds.find((candidate) => candidate === spec.id)
    return [
      ...(section ? [{ kind: "heading", text: section.heading } as const] : []),
      ...(section?.paragraphs ?? []).map((text) => ({ kind: "text", text }) as const),
      ...(table !== undefined && report.forms[table] !== null ? [{ kind: "table", table } as const] : []),
    ]
  })
  return [
    { kind: "title", text: report.title ?? "" },
    ...parts,
    { kind: "text", text: report.agency.name ?? "" },
    { kind: "text", text: dateText(report) },
  ]
}

/** Prints a whole report around a way to print its tables. */
export function printAround(
  report: Report,
  heading: (text: string) => string,
  table: (table: TableId) => string,
): string {
  const texts = partsOf(report).map((part) => {
    if (part.kind === "table") return table(part.table)
    return part.kind === "text" ? part.text : heading(part.text)
  })
  return texts.join("\n\n")
}

/** A sheet with the whole report in it: its lines as far as something stands in them, an empty one behind each part. */
export function sheetLines(report: Report, print: Print): string[][] {
  return partsOf(report).flatMap((part) => [
    ...(part.kind === "table" ? paddedRows(report, part.table, print) : [[part.text]]),
    [],
  ])
}

function dateText(report: Report): string {
  const [year, month, day] = (report.issuedOn ?? "").split("-").map(Number)
  return `${year}年${month}月${day}日`
}

/** A tab and a cell to a line, an empty line between rows. */
export function printCellPerLine(report: Report, print: Print = plainly): string {
  return printAround(report, String, (table) =>
    savedRows(report, table, print)
      .map((row) => row.map((text) => `\t${text}`).join("\n"))
      .join("\n\n"),
  )
}

/** A cell to a line and nothing else: empty cells are gone. */
export function printBareLines(report: Report, print: Print = plainly): string {
  return printAround(report, String, (table) => savedRows(report, table, print).flat().filter(Boolean).join("\n"))
}

/** A row to a line, cells between tabs, as a spreadsheet is copied. */
export function printTabs(report: Report, print: Print = plainly): string {
  return printAround(report, String, (table) =>
    paddedRows(report, table, print)
      .map((row) => row.join("\t"))
      .join("\n"),
  )
}

export function printMarkdown(report: Report, print: Print = plainly): string {
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
