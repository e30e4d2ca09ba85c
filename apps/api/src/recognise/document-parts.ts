import { maskPrivate, type Reading, type Report } from "@gouji/core"
import { type Block, type Document, readWithDocument, type Table, type TableCell } from "@gouji/documents"

export type ShownCell = Pick<TableCell, "text" | "row" | "column" | "rowSpan" | "columnSpan">
export type ShownTable = Pick<Table, "kind" | "geometry" | "page"> & {
  readonly rows: readonly (readonly ShownCell[])[]
}
export type ShownBlock =
  | { readonly kind: "paragraph"; readonly text: string; readonly page: number | null }
  | ShownTable

/** What a document shows, as text, with the places of its figures among these very blocks. */
export interface DocumentParts {
  readonly blocks: readonly ShownBlock[]
  readonly places: Reading["places"]
  /** What was read at the places. */
  readonly figures: Report["cells"]
  /** Whether the document goes on behind the last block. */
  readonly isCut: boolean
  /** About how many signs of JSON the blocks take. */
  readonly signs: number
}

/** About as many signs of JSON are given of a document: thirty times what a report of the usual length takes. */
export const mostSigns = 1_000_000
/** What stands around a text in JSON, roughly. */
const around = { paragraph: 45, cell: 65 }

const cellOf = ({ text, row, column, rowSpan, columnSpan }: TableCell): ShownCell => ({
  text: maskPrivate(text),
  row,
  column,
  rowSpan,
  columnSpan,
})

/** The rows of a table that there is room for. */
function rowsWithin(table: Table, room: number): { readonly rows: ShownTable["rows"]; readonly signs: number } {
  const rows: (readonly ShownCell[])[] = []
  let signs = 0
  for (const row of table.rows) {
    const own = row.reduce((sum, { text }) => sum + text.length + around.cell, 0)
    if (signs + own > room) break
    signs += own
    rows.push(row.map(cellOf))
  }
  return { rows, signs }
}

/** The blocks that there is room for; what does not fit ends them, at the end of a row or paragraph. */
function blocksWithin(blocks: readonly Block[], most: number): Pick<DocumentParts, "blocks" | "isCut" | "signs"> {
  const shown: ShownBlock[] = []
  let signs = 0
  for (const block of blocks) {
    signs += around.paragraph + (block.kind === "paragraph" ? block.text.length : 0)
    if (signs > most) return { blocks: shown, isCut: true, signs: most }
    if (block.kind === "paragraph") {
      shown.push({ kind: "paragraph", text: maskPrivate(block.text), page: block.page })
      continue
    }
    const within = rowsWithin(block, most - signs)
    signs += within.signs
    shown.push({ kind: "table", geometry: block.geometry, page: block.page, rows: within.rows })
    if (within.rows.length < block.rows.length) return { blocks: shown, isCut: true, signs }
  }
  return { blocks: shown, isCut: false, signs }
}

/**
 * The paragraphs and tables of a document as they may be shown to anybody: texts that it prints, numbers of persons masked
 * sign for sign, and nothing that its reader tells for other ends.
 */
export function documentPartsOf({ blocks }: Document, { places, report }: Reading, most = mostSigns): DocumentParts {
  const shown = blocksWithin(blocks, most)
  const isThere = ({ block, row }: Reading["places"][string]) => {
    const found = shown.blocks[block]
    return found !== undefined && (found.kind === "paragraph" || row === null || row < found.rows.length)
  }
  const there = Object.entries(places).filter(([, place]) => isThere(place))
  const masked = there.map(([cell, place]) => [cell, { ...place, text: maskPrivate(place.text) }])
  return { ...shown, places: Object.fromEntries(masked), figures: report.cells }
}

/** Reads a file for what it shows; `null` where a report came as data. Throws what `readDocument` throws. */
export async function partsOfFile(bytes: Uint8Array, name: string): Promise<DocumentParts | null> {
  const { document, reading } = await readWithDocument(bytes, { name })
  return document && documentPartsOf(document, reading)
}
