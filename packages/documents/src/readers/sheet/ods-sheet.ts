import { Failure } from "@gouji/core"
import { limits } from "../../limits.ts"
import { Dresser, isFigurePiece, unsure } from "../flow/dresser.ts"
import type { OdtStyles, TextLook } from "../odt/odt-styles.ts"
import { attribute, childrenOf, wholeNumber, type XmlElement, type XmlNode } from "../package/xml-element.ts"
import { numberText } from "./number-text.ts"
import type { Sheet, SheetCell } from "./sheet.ts"

const mostRepeated = 1_048_576

const isFilled = (cell: XmlElement) =>
  cell.children.length > 0 ||
  attribute(cell, "table:formula") !== undefined ||
  attribute(cell, "office:value") !== undefined
const isHidden = (element: XmlElement) => /^(?:collapse|filter)$/.test(attribute(element, "table:visibility") ?? "")
const times = (element: XmlElement, name: string) => wholeNumber(attribute(element, name), 1, 1, mostRepeated)

/** Elements of a kind, also within groups and headers. */
function within(table: XmlElement, name: string): XmlElement[] {
  const plural = new RegExp(`^${name}s$|^${name}-group$|^table:table-header-(?:rows|columns)$`)
  return childrenOf(table).flatMap((element) =>
    element.name === name ? [element] : plural.test(element.name) ? within(element, name) : [],
  )
}

/** Text with the look of what it stands in. */
function textOf(node: XmlNode, styles: OdtStyles, look: TextLook, dresser: Dresser): string {
  if (typeof node === "string") {
    const text = node.replace(/\s+/g, " ")
    return look.isWhite && isFigurePiece(text) ? unsure : dresser.add(text, look)
  }
  if (node.name === "text:s") return " ".repeat(wholeNumber(attribute(node, "text:c"), 1, 1, 1000))
  if (node.name === "text:tab" || node.name === "text:line-break") return "\n"
  const own = node.name === "text:span" ? styles.look("text", attribute(node, "text:style-name"), look) : look
  return node.children.map((child) => textOf(child, styles, own, dresser)).join("")
}

function shownIn(cell: XmlElement, styles: OdtStyles): string {
  const look = styles.look("table-cell", attribute(cell, "table:style-name"))
  const shown = childrenOf(cell, "text:p")
    .map((line) => textOf(line, styles, look, new Dresser()))
    .join("\n")
  const value = attribute(cell, "office:value")
  const type = attribute(cell, "office:value-type")
  // What a cell prints stands in it; programs that leave that out leave the printing to others.
  const isNumber = value !== undefined && (type === "float" || type === "currency")
  return isNumber && childrenOf(cell, "text:p").length === 0 ? numberText(Number(value)) : shown
}

/** A formula as spreadsheets show it: `of:=SUM([.B2:.B4])` is `SUM(B2:B4)`. */
const plainFormula = (formula: string) =>
  formula.replace(/^[a-z]+:=|^=/, "").replace(/\[\.([^\]]*)\]/g, (_, range: string) => range.replace(":.", ":"))

function cellOf(cell: XmlElement, row: number, column: number, styles: OdtStyles): SheetCell {
  const text = shownIn(cell, styles)
  const formula = attribute(cell, "table:formula")
  const withoutValue = formula !== undefined && text === "" && attribute(cell, "office:value-type") === undefined
  const isNumber = /^(?:float|currency)$/.test(attribute(cell, "office:value-type") ?? "") && !/^(?:#|Err:)/.test(text)
  const value = isNumber ? Number(attribute(cell, "office:value")) : Number.NaN
  return {
    row,
    column,
    rowSpan: times(cell, "table:number-rows-spanned"),
    columnSpan: times(cell, "table:number-columns-spanned"),
    text: withoutValue ? `=${plainFormula(formula)}` : text,
    ...(Number.isNaN(value) ? {} : { value }),
    ...(formula === undefined ? {} : { formula: { text: plainFormula(formula), down: 0, across: 0 } }),
    ...(withoutValue ? { withoutValue } : {}),
  }
}

/** Reads the rows of a sheet. Rows and cells that are only repeated to the sheet's end say nothing. */
class RowReader {
  readonly cells: SheetCell[] = []
  readonly hiddenRows = new Set<number>()
  readonly #styles: OdtStyles
  #row = 0

  constructor(styles: OdtStyles) {
    this.#styles = styles
  }

  read(row: XmlElement): void {
    const cells = childrenOf(row).filter((cell) => /^table:(?:covered-)?table-cell$/.test(cell.name))
    const repeated = times(row, "table:number-rows-repeated")
    const hasContent = cells.some(isFilled)
    for (let index = 0; index < (hasContent ? repeated : 0); index += 1) {
      if (isHidden(row)) this.hiddenRows.add(this.#row + index)
      this.#cells(cells, this.#row + index)
    }
    this.#row += repeated
  }

  #cells(cells: readonly XmlElement[], row: number): void {
    let column = 0
    for (const cell of cells) {
      const repeated = times(cell, "table:number-columns-repeated")
      const isSeen = cell.name === "table:table-cell"
      // Formatted and left empty: one is enough to say that cells are kept there.
      const count = !isFilled(cell)
        ? Math.min(repeated, attribute(cell, "table:style-name") === undefined ? 0 : 64)
        : repeated
      for (let index = 0; isSeen && index < count; index += 1) {
        if (this.cells.length >= limits.cells) throw new Failure("markup-too-complex")
        this.cells.push(cellOf(cell, row, column + index, this.#styles))
      }
      column += repeated
    }
  }
}

function hiddenColumns(table: XmlElement): Set<number> {
  const hidden = new Set<number>()
  let column = 0
  for (const element of within(table, "table:table-column")) {
    const repeated = times(element, "table:number-columns-repeated")
    for (let index = 0; isHidden(element) && index < Math.min(repeated, 16_384); index += 1) hidden.add(column + index)
    column += repeated
  }
  return hidden
}

/** A sheet of a spreadsheet; `hiddenStyles` are the styles of sheets that are not shown. */
export function readOdsSheet(table: XmlElement, styles: OdtStyles, hiddenStyles: ReadonlySet<string>): Sheet {
  const reader = new RowReader(styles)
  for (const row of within(table, "table:table-row")) reader.read(row)
  return {
    name: attribute(table, "table:name") ?? "",
    hidden: hiddenStyles.has(attribute(table, "table:style-name") ?? ""),
    cells: reader.cells,
    hiddenRows: reader.hiddenRows,
    hiddenColumns: hiddenColumns(table),
  }
}
