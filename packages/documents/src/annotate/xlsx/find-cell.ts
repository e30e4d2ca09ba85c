import { attribute, child, childrenOf, type XmlElement } from "../../readers/package/xml-element.ts"
import { placeOf } from "../../readers/sheet/address.ts"
import type { SheetMarkup } from "./sheet-markup.ts"

/** Where a cell is stored in a worksheet, or the row and what comes next where it would be. */
export interface FoundCell {
  readonly cell: XmlElement | null
  readonly row: XmlElement | null
  /** The first cell of the row, or else the first row, behind the place. */
  readonly next: XmlElement | null
}

/** Elements with their numbers, which they may leave out when they follow each other. */
function numbered(elements: readonly XmlElement[], numberOf: (element: XmlElement) => number | undefined) {
  let last = -1
  return elements.map((element) => {
    last = numberOf(element) ?? last + 1
    return { element, number: last }
  })
}

/** Looks for the cell of a place, counted from 0. */
export function findCell({ markup }: SheetMarkup, row: number, column: number): FoundCell {
  const rows = numbered(childrenOf(child(markup.root, "s:sheetData"), "s:row"), (element) => {
    const number = attribute(element, "r")
    return number === undefined ? undefined : Number(number) - 1
  })
  const own = rows.find(({ number }) => number === row)?.element ?? null
  if (!own) return { cell: null, row: null, next: rows.find(({ number }) => number > row)?.element ?? null }
  const cells = numbered(childrenOf(own, "s:c"), (element) => placeOf(attribute(element, "r") ?? "")?.column)
  return {
    cell: cells.find(({ number }) => number === column)?.element ?? null,
    row: own,
    next: cells.find(({ number }) => number > column)?.element ?? null,
  }
}
