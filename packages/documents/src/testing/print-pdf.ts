import { type Box, formOf, layoutOf, type Report, type TableId, tableIds } from "@gouji/core"
import { hexText, type PdfFont, pdfFile, type Turn, ucs2 } from "./pdf-file.ts"
import { boxText, type Print, plainly } from "./print.ts"

/** How a made PDF looks. */
export interface PdfLook {
  readonly font?: PdfFont
  /**
   * `lines` are drawn, `bars` are thin areas, `dots` small ones in a row; `rows` and `columns` have lines between those
   * alone, and `none` leaves the columns to white space.
   */
  readonly rules?: "lines" | "bars" | "dots" | "rows" | "columns" | "none"
  /** Printed at the foot of each page. */
  readonly foot?: (page: number) => string
  /** Commands that draw something else on each page. */
  readonly also?: string
  readonly turn?: Turn
  /** Each row on a page of its own, so that tables break everywhere. */
  readonly rowsOnPage?: number
  readonly print?: Print
}

const [left, right, top, bottom] = [60, 535, 780, 70]
const [size, small, lead] = [12, 8, 10]

const widthOf = (text: string, of: number) =>
  Array.from(text).reduce((sum, sign) => sum + (sign < "\u0080" ? of / 2 : of), 0)

/** A text in lines of a width. */
function wrapped(text: string, width: number, of: number): string[] {
  const lines = [""]
  for (const sign of text) {
    if (widthOf(`${lines.at(-1)}${sign}`, of) > width) lines.push("")
    lines[lines.length - 1] += sign
  }
  return lines
}

class Printer {
  readonly pages: string[] = []
  #commands: string[] = []
  #rows = 0
  y = top
  readonly #look: PdfLook

  constructor(look: PdfLook) {
    this.#look = look
  }

  endPage(): void {
    const foot = this.#look.foot?.(this.pages.length + 1)
    if (foot) this.text(foot, 290, 40, 9)
    if (this.#look.also) this.#commands.push(this.#look.also)
    this.pages.push(this.#commands.join("\n"))
    this.#commands = []
    this.#rows = 0
    this.y = top
  }

  need(height: number, row = false): boolean {
    const full = row && this.#rows >= (this.#look.rowsOnPage ?? Number.POSITIVE_INFINITY)
    const ends = full || this.y - height < bottom
    if (ends) this.endPage()
    if (row) this.#rows += 1
    return ends
  }

  text(text: string, x: number, y: number, of: number): void {
    if (text !== "") this.#commands.push(`BT /F1 ${of} Tf ${x} ${y} Td ${hexText(text, this.#look.font ?? ucs2)} Tj ET`)
  }

  rule(x: number, y: number, toX: number, toY: number): void {
    const { rules = "lines" } = this.#look
    if (rules === "none" || (rules === "rows" && x === toX) || (rules === "columns" && y === toY)) return
    if (rules === "bars") this.#commands.push(`${x} ${y} ${toX - x + 0.5} ${toY - y + 0.5} re f`)
    else if (rules === "dots") {
      const count = Math.floor((toX - x + toY - y) / 2)
      for (let dot = 0; dot <= count; dot += 1)
        this.#commands.push(`${x === toX ? x : x + 2 * dot} ${y === toY ? y : y + 2 * dot} 0.8 0.8 re f`)
    } else this.#commands.push(`0.5 w ${x} ${y} m ${toX} ${toY} l S`)
  }

  paragraph(text: string, of = size): void {
    for (const line of wrapped(text, right - left, of)) {
      this.need(of * 1.6)
      this.text(line, left, this.y - of, of)
      this.y -= of * 1.6
    }
  }
}

/** A table row by row, its merged boxes drawn again on each page that they reach. */
function printTable(printer: Printer, report: Report, table: TableId, print: Print): void {
  const form = report.forms[table]
  if (form === null) return
  const layout = layoutOf(form, table)
  const x = (column: number) => left + ((right - left) * column) / layout.columns
  const lines = (box: Box) => {
    return wrapped(boxText(box, report, print), x(box.column + box.columnSpan) - x(box.column) - 6, small)
  }
  const heights = Array.from({ length: layout.rows }, (_, row) =>
    Math.max(20, ...layout.boxes.map((box) => (box.row === row ? (lines(box).length * lead) / box.rowSpan + 8 : 0))),
  )
  for (let row = 0; row < layout.rows; row += 1) {
    const height = heights[row] ?? 20
    const breaks = printer.need(height, true) || row === 0
    const [upper, lower] = [printer.y, printer.y - height]
    for (const box of layout.boxes.filter((each) => each.row <= row && row < each.row + each.rowSpan)) {
      const [from, to] = [x(box.column), x(box.column + box.columnSpan)]
      printer.rule(from, lower, from, upper)
      printer.rule(to, lower, to, upper)
      if (box.row === row || breaks) printer.rule(from, upper, to, upper)
      // A box that goes on is left open where the page ends, as browsers print it.
      if (box.row + box.rowSpan - 1 === row) printer.rule(from, lower, to, lower)
      if (box.row !== row) continue
      for (const [index, line] of lines(box).entries()) printer.text(line, from + 3, upper - 10 - index * lead, small)
    }
    printer.y = lower
  }
  printer.y -= 16
}

/** A report as a PDF. */
export function printPdf(report: Report, look: PdfLook = {}): Uint8Array {
  const printer = new Printer(look)
  printer.paragraph(report.title ?? "", 18)
  for (const spec of formOf("2021").sections) {
    const section = report.sections.find((candidate) => candidate.id === spec.id)
    const table = tableIds.find((candidate) => candidate === spec.id)
    if (section) for (const text of [section.heading, ...section.paragraphs]) printer.paragraph(text)
    if (table) printTable(printer, report, table, look.print ?? plainly)
  }
  const [year, month, day] = (report.issuedOn ?? "").split("-").map(Number)
  printer.paragraph(report.agency.name ?? "")
  printer.paragraph(`${year}年${month}月${day}日`)
  printer.endPage()
  return pdfFile(printer.pages, look.font, look.turn)
}
