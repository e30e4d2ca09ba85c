import type { Place, Reading } from "@gouji/core"
import type { Block } from "@gouji/documents"

/** A place in a document: a paragraph, or a cell of a table by where it begins. */
export interface Spot {
  readonly block: number
  readonly row: number | null
  readonly column: number | null
}

/** The id of a spot's element. */
export const spotId = ({ block, row, column }: Spot) =>
  row === null || column === null ? `doc:${block}` : `doc:${block}/${row}/${column}`

const unspaced = (text: string) => text.replace(/\s+/g, "")

/** Where a figure stands in the document, as far as what its place says holds; `null`: nowhere that could be shown. */
export function spotOf(blocks: readonly Block[], { block, row, column, text }: Place): Spot | null {
  const found = blocks[block]
  if (!found) return null
  if (found.kind === "paragraph" || row === null || column === null) return { block, row: null, column: null }
  const cell = found.rows[row]?.find((own) => own.column === column)
  const isThere = cell !== undefined && unspaced(cell.text).includes(unspaced(text))
  return isThere ? { block, row, column } : { block, row: null, column: null }
}

/** The figures of a reading by their spots, both ways. */
export interface Spots {
  readonly ofCell: ReadonlyMap<string, Spot>
  /** By the ids of spots: the cells that were read there. */
  readonly cellsAt: ReadonlyMap<string, readonly string[]>
}

export function spotsOf(blocks: readonly Block[], { places }: Pick<Reading, "places">): Spots {
  const ofCell = new Map<string, Spot>()
  const cellsAt = new Map<string, string[]>()
  for (const [cell, place] of Object.entries(places)) {
    const spot = spotOf(blocks, place)
    if (!spot) continue
    ofCell.set(cell, spot)
    const id = spotId(spot)
    cellsAt.set(id, [...(cellsAt.get(id) ?? []), cell])
  }
  return { ofCell, cellsAt }
}
