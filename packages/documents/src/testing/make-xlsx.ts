import { type Box, type Figure, layoutOf, type Report, type TableId, tableIds } from "@gouji/core"
import { escapeUTF8 } from "entities"
import { columnName } from "../readers/sheet/column-name.ts"
import { makeZip } from "./make-zip.ts"
import { boxText, type Print, plainly, printAround } from "./print.ts"

/** What stands in a cell: a text, a number as it is stored, or markup. */
export type Content =
  | { readonly text: string }
  | { readonly number: string }
  | { readonly xml: string; readonly style?: number }

export interface SheetPart {
  readonly name: string
  /** Contents by address. */
  readonly cells: ReadonlyMap<string, Content>
  readonly merges?: readonly string[]
  readonly state?: "hidden" | "veryHidden"
  readonly hiddenRows?: readonly number[]
  readonly columns?: string
  /** Markup in front of the columns: how the sheet is viewed. */
  readonly views?: string
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const formats = ["General", "yyyy/m/d", 'm"月"d"日"', "0%", "#,##0.00", "0_ ", "yyyy"]

function cellXml(address: string, content: Content): string {
  if ("text" in content) return `<c r="${address}" t="inlineStr"><is><t>${escapeUTF8(content.text)}</t></is></c>`
  if ("number" in content) return `<c r="${address}"><v>${content.number}</v></c>`
  return `<c r="${address}"${content.style === undefined ? "" : ` s="${content.style}"`}${content.xml}</c>`
}

const rowOf = (address: string) => Number(/\d+$/.exec(address)?.[0])

function sheetXml(sheet: SheetPart): string {
  const rows = new Map<number, string[]>()
  for (const [address, content] of sheet.cells) {
    const row = rows.get(rowOf(address)) ?? []
    rows.set(rowOf(address), row)
    row.push(cellXml(address, content))
  }
  const lines = [...rows]
    .sort(([a], [b]) => a - b)
    .map(
      ([row, cells]) =>
        `<row r="${row}"${sheet.hiddenRows?.includes(row) ? ' hidden="1"' : ""}>${cells.join("")}</row>`,
    )
  const merges = sheet.merges?.length
    ? `<mergeCells>${sheet.merges.map((merge) => `<mergeCell ref="${merge}"/>`).join("")}</mergeCells>`
    : ""
  const columns = sheet.columns ? `<cols>${sheet.columns}</cols>` : ""
  return `${declaration}<worksheet xmlns="${main}">${sheet.views ?? ""}${columns}<sheetData>${lines.join("")}</sheetData>${merges}</worksheet>`
}

/** The part of a workbook with its number formats, by the number of the style that uses each. */
export function stylesXml(codes: readonly string[]): string {
  const defined = codes.map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${escapeUTF8(code)}"/>`)
  const used = codes.map((_, index) => `<xf numFmtId="${170 + index}" applyNumberFormat="1"/>`)
  return `${declaration}<styleSheet xmlns="${main}"><numFmts>${defined.join("")}</numFmts><cellXfs>${used.join("")}</cellXfs></styleSheet>`
}

/** A workbook of sheets. The styles of cells are those of `formats`, by number. */
export function makeXlsx(sheets: readonly SheetPart[], extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  const workbook = `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
    .map(
      ({ name, state }, index) =>
        `<sheet name="${escapeUTF8(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
    )
    .join("")}</sheets></workbook>`
  const relationship = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
  const relationships = (items: readonly string[]) =>
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`
  const overrides = sheets.map(
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  )
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": relationships([relationship("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, index) => relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)),
      relationship("rIdStyles", "styles", "styles.xml"),
    ]),
    "xl/styles.xml": stylesXml(formats),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)])),
    ...extra,
  }
  return makeZip(Object.entries(parts).map(([name, data]) => ({ name, data })))
}

/** How a figure is put into a cell. */
export type Enter = (figure: Figure, text: string) => Content | null

export const asNumbers: Enter = (figure) => (figure === null ? null : { number: String(figure) })
export const asTexts =
  (print?: (figure: Figure) => string): Enter =>
  (figure, text) => {
    const shown = print ? print(figure) : text
    return shown === "" ? null : { text: shown }
  }
/** As a person types it: what is no number for the program stays text. */
export const asTyped: Enter = (figure, text) => (text === String(figure) ? { number: text } : asTexts()(figure, text))

/** Puts a form into cells, its first one at `row` and `column`, both from 0. Gives the first free row. */
export function enterTable(
  cells: Map<string, Content>,
  merges: string[],
  report: Report,
  table: TableId,
  [row, column]: readonly [row: number, column: number],
  enter: Enter,
  print: Print = plainly,
): number {
  const form = report.forms[table]
  if (form === null) return row
  const layout = layoutOf(form, table)
  const content = (box: Box) => {
    const text = boxText(box, report, print)
    if (box.kind !== "figure" || box.cell === null) return text === "" ? null : { text }
    return enter(report.cells[box.cell] ?? null, text)
  }
  for (const box of [...layout.boxes].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const address = `${columnName(column + box.column)}${row + box.row + 1}`
    const value = content(box)
    // Cells with a border are stored, whether anything stands in them or not.
    cells.set(address, value ?? { xml: ">" })
    const last = `${columnName(column + box.column + box.columnSpan - 1)}${row + box.row + box.rowSpan}`
    if (last !== address) merges.push(`${address}:${last}`)
  }
  return row + layout.rows
}

/** A whole report in one sheet, its tables between headings and prose. */
export function printSheet(report: Report, enter: Enter = asNumbers, gap = 1, print: Print = plainly): SheetPart {
  const cells = new Map<string, Content>()
  const merges: string[] = []
  let row = 0
  for (const text of printAround(report, String, (table) => `\u0000${table}`).split("\n\n")) {
    const table = tableIds.find((id) => text === `\u0000${id}`)
    if (table) row = enterTable(cells, merges, report, table, [row, 0], enter, print) + gap
    else {
      cells.set(`A${row + 1}`, { text })
      row += 1
    }
  }
  return { name: "Sheet1", cells, merges }
}

/** A table to a sheet, each under its title. */
export function printSheets(report: Report, enter: Enter = asNumbers): SheetPart[] {
  return tableIds.map((table) => {
    const cells = new Map<string, Content>([["A1", { text: report.title ?? "" }]])
    const merges = ["A1:J1"]
    enterTable(cells, merges, report, table, [2, 1], enter)
    return { name: table, cells, merges }
  })
}
