import { GridBuilder } from "../package/grid-builder.ts"
import { type Piece, type TablePiece, textOfPieces } from "../package/pieces.ts"
import { attribute, child, childrenOf, textOf, wholeNumber, type XmlElement } from "../package/xml-element.ts"
import { isOn } from "./docx-format.ts"

/** Rows or cells, also those within content controls and the like. */
function within(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((inner) => {
    if (inner.name === name) return [inner]
    return inner.name === "w:tbl" || inner.name === "w:tc" || inner.name === "w:p" ? [] : within(inner, name)
  })
}

const mostColumns = 1000

/** How a cell goes on with the one above, or the one to its left. */
function mergeOf(properties: XmlElement | undefined, name: string): "restart" | "continue" | null {
  const merge = child(properties, name)
  if (!merge) return null
  return attribute(merge, "w:val") === "restart" ? "restart" : "continue"
}

/** A merge that is itself a tracked change stands apart from the others. */
function verticalMerge(properties: XmlElement | undefined): "restart" | "continue" | null {
  const tracked = attribute(child(properties, "w:cellMerge"), "w:vMerge")
  if (tracked !== undefined) return tracked === "rest" ? "restart" : "continue"
  return mergeOf(properties, "w:vMerge")
}

type ReadCell = (cell: XmlElement) => readonly Piece[]

function addCell(grid: GridBuilder, cell: XmlElement, read: ReadCell): void {
  const properties = child(cell, "w:tcPr")
  const columnSpan = wholeNumber(attribute(child(properties, "w:gridSpan"), "w:val"), 1, 1, mostColumns)
  const pieces = read(cell)
  const text = textOfPieces(pieces).trim()
  // Word shows what stands above or before in place of a continued cell, whatever is left in it.
  const coveredBy = (isMerged: boolean) => {
    if (isMerged && text !== "") grid.change("hidden", text)
    return isMerged
  }
  if (mergeOf(properties, "w:hMerge") === "continue" && coveredBy(grid.widen(columnSpan))) return
  const merge = verticalMerge(properties)
  const fits = (above: { readonly columnSpan: number }) => above.columnSpan === columnSpan || text === ""
  if (merge === "continue" && coveredBy(grid.continueMerge(columnSpan, fits))) return
  if (merge === null) grid.add(columnSpan, 1, pieces, cell.at)
  else grid.addMerge(columnSpan, pieces, cell.at)
}

/** All text of what is not read, also what was removed from it. */
function rawText(element: XmlElement): string {
  if (element.name === "w:t" || element.name === "w:delText") return textOf(element)
  return childrenOf(element).map(rawText).join("")
}

function addRow(grid: GridBuilder, row: XmlElement, read: ReadCell): void {
  const properties = child(row, "w:trPr")
  const hidden = child(properties, "w:hidden")
  if (child(properties, "w:del")) grid.change("removed", rawText(row))
  else if (hidden && isOn(hidden)) grid.change("hidden", rawText(row))
  else {
    grid.beginRow(wholeNumber(attribute(child(properties, "w:gridBefore"), "w:val"), 0, 0, mostColumns))
    for (const cell of within(row, "w:tc")) {
      if (child(child(cell, "w:tcPr"), "w:cellDel")) grid.change("removed", rawText(cell))
      else addCell(grid, cell, read)
    }
    if (child(properties, "w:ins")) grid.change("added", grid.rowText())
  }
}

/** Reads a table onto its grid, tracked changes of rows and cells accepted. */
export function readTable(table: XmlElement, read: ReadCell): TablePiece {
  const grid = new GridBuilder()
  for (const row of within(table, "w:tr")) addRow(grid, row, read)
  return grid.table()
}
