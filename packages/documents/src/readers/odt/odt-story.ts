import { GridBuilder } from "../package/grid-builder.ts"
import { withLabel } from "../package/list-label.ts"
import { type Piece, type TablePiece, textOfPieces } from "../package/pieces.ts"
import { attribute, childrenOf, textOf, wholeNumber, type XmlElement } from "../package/xml-element.ts"
import type { OdtChanges } from "./odt-changes.ts"
import type { OdtLists, OpenList } from "./odt-lists.ts"
import type { OdtStyles } from "./odt-styles.ts"
import { readOdtText } from "./odt-text.ts"

const mostRepeated = 1_000_000

/** What is read before a text, and what is not printed with it. */
const silent = new Set(["text:tracked-changes", "text:index-title-template"])

interface ItemState {
  readonly list: OpenList
  readonly item: XmlElement
  isCounted: boolean
}

/** Reads paragraphs, lists and tables in the order in which they are printed. */
export class OdtStory {
  readonly #styles: OdtStyles
  readonly #lists: OdtLists
  readonly #changes: OdtChanges

  constructor(styles: OdtStyles, lists: OdtLists, changes: OdtChanges) {
    this.#styles = styles
    this.#lists = lists
    this.#changes = changes
  }

  read(container: XmlElement): readonly Piece[] {
    const pieces: Piece[] = []
    for (const element of childrenOf(container)) this.#walk(element, null, pieces)
    return pieces
  }

  #walk(element: XmlElement, item: ItemState | null, into: Piece[]): void {
    switch (element.name) {
      case "text:p":
      case "text:h":
        this.#paragraph(element, item, into)
        break
      case "text:list":
        this.#list(element, item?.list ?? null, into)
        break
      case "table:table":
        into.push(this.#table(element))
        break
      case "text:change-start":
        this.#changes.start(element)
        break
      case "text:change-end":
        this.#changes.end(element)
        break
      case "text:change": {
        const original = this.#changes.removed(element) ?? ""
        const notes = { original, hidden: "", hasFormula: false, objects: [] }
        if (original.trim() !== "") into.push({ kind: "text", text: "", notes })
        break
      }
      case "draw:object":
      case "draw:object-ole":
        into.push({ kind: "unread", what: attribute(element, "xlink:href") ?? "OLE" })
        break
      default:
        if (silent.has(element.name)) break
        if (attribute(element, "text:display") === "none" || attribute(element, "text:is-hidden") === "true") {
          const notes = { original: null, hidden: textOf(element), hasFormula: false, objects: [] }
          into.push({ kind: "text", text: "", notes })
        } else for (const inner of childrenOf(element)) this.#walk(inner, item, into)
    }
  }

  #list(element: XmlElement, outer: OpenList | null, into: Piece[]): void {
    const list = this.#lists.open(element, outer)
    for (const item of childrenOf(element)) {
      // The header of a list is not counted.
      const state = { list, item, isCounted: item.name !== "text:list-item" }
      for (const inner of childrenOf(item)) this.#walk(inner, state, into)
    }
  }

  #paragraph(element: XmlElement, item: ItemState | null, into: Piece[]): void {
    const { text, notes, boxes } = readOdtText(element, this.#styles, this.#changes)
    into.push({ kind: "text", text: withLabel(this.#label(element, item), text), notes })
    for (const box of boxes) into.push(...this.read(box))
  }

  #label(element: XmlElement, item: ItemState | null): string {
    if (item === null) return element.name === "text:h" ? this.#lists.nextHeading(element) : ""
    if (item.isCounted) return ""
    item.isCounted = true
    return this.#lists.next(item.list, item.item, element)
  }

  #table(table: XmlElement): TablePiece {
    const grid = new GridBuilder()
    const walk = (container: XmlElement): void => {
      for (const element of childrenOf(container)) {
        if (element.name === "table:table-row") this.#row(element, grid)
        else if (/^table:table-(?:header-rows|rows|row-group)$/.test(element.name)) walk(element)
      }
    }
    walk(table)
    return grid.table()
  }

  #row(row: XmlElement, grid: GridBuilder): void {
    if (/^(?:collapse|filter)$/.test(attribute(row, "table:visibility") ?? "")) {
      grid.change("hidden", childrenOf(row).map(textOf).join(" "))
      return
    }
    const cells = childrenOf(row).filter((cell) => /^table:(?:covered-)?table-cell$/.test(cell.name))
    const read = cells.map((cell) => this.#cell(cell))
    const repeated = wholeNumber(attribute(row, "table:number-rows-repeated"), 1, 1, mostRepeated)
    for (let index = 0; index < repeated; index += 1) {
      grid.beginRow()
      cells.forEach((cell, at) => {
        addCell(grid, cell, read[at] ?? [])
      })
    }
  }

  #cell(cell: XmlElement): readonly Piece[] {
    if (cell.name === "table:covered-table-cell") return []
    const pieces = this.read(cell)
    if (attribute(cell, "table:formula") === undefined || textOfPieces(pieces).trim() === "") return pieces
    return pieces.map((piece) =>
      piece.kind === "text" ? { ...piece, notes: { ...piece.notes, hasFormula: true } } : piece,
    )
  }
}

function addCell(grid: GridBuilder, cell: XmlElement, pieces: readonly Piece[]): void {
  const count = (name: string) => wholeNumber(attribute(cell, name), 1, 1, mostRepeated)
  const repeated = count("table:number-columns-repeated")
  if (cell.name === "table:covered-table-cell") grid.skip(repeated)
  else {
    const [columnSpan, rowSpan] = [count("table:number-columns-spanned"), count("table:number-rows-spanned")]
    for (let index = 0; index < repeated; index += 1) {
      grid.add(columnSpan, rowSpan, pieces)
      // The columns that it covers follow as cells of their own.
      grid.back(columnSpan - 1)
    }
  }
}
