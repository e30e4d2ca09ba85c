import { Failure, type Place } from "@gouji/core"
import { type Block, lineBreak, paragraph } from "../../document.ts"
import { limits } from "../../limits.ts"
import { fold } from "../html-text.ts"
import type { Row, RowShape } from "./row-shape.ts"
import { tableOfRows } from "./table-of-rows.ts"

/** A table that is being read. The one at the bottom stands for the document itself. */
interface Level {
  readonly rows: { readonly cells: readonly (readonly Block[])[]; readonly shape: RowShape | null }[]
  cells: (readonly Block[])[]
  /** What stands in the cell that is being read. */
  content: Block[]
}

const emptyLevel = (): Level => ({ rows: [], cells: [], content: [] })
const mostLevels = 30

const textOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])).join(lineBreak)

/** A table lays out the page where other tables stand in it, or where it has a single cell. */
function blocksOfTable(rows: Level["rows"]): Block[] {
  const cells = rows.flatMap((row) => row.cells)
  const isLayout = cells.length <= 1 || cells.some((cell) => cell.some((block) => block.kind === "table"))
  if (isLayout) return cells.flat()
  const read: Row[] = rows.map((row) => ({ texts: row.cells.map(textOf), shape: row.shape }))
  return [tableOfRows(read)]
}

/**
 * Makes blocks of a document that comes as word processors keep it: text, and marks that end a paragraph, a cell or a
 * row, each with the number of tables around it.
 */
export class Flow {
  readonly #levels: Level[] = [emptyLevel()]
  readonly #before: number
  #text: string[] = []
  #cells = 0

  /** `before` counts the blocks that will stand in front of these. */
  constructor(before = 0) {
    this.#before = before
  }

  /** Where text that comes now will stand, as far as it is known before its table is whole. */
  get place(): Place {
    const [document, table] = this.#levels
    const block = this.#before + (document?.content.length ?? 0)
    return { block, row: table ? table.rows.length : null, column: null, page: null, text: "" }
  }

  /** Whether cells stand there whose row has not ended. */
  get isInRow(): boolean {
    return this.#levels.some((level) => level.cells.length > 0)
  }

  add(text: string): void {
    this.#text.push(text)
  }

  /** Blocks that stand apart from the text where they are anchored. */
  addBlocks(blocks: readonly Block[]): void {
    this.#top().content.push(...blocks)
  }

  endParagraph(level: number): void {
    this.#go(level)
    const text = fold(this.#text.join(""))
    this.#text = []
    if (text) this.#top().content.push(paragraph(text))
  }

  endCell(level: number): void {
    this.endParagraph(Math.max(level, 1))
    const top = this.#top()
    top.cells.push(top.content)
    top.content = []
    this.#cells += 1
    if (this.#cells > limits.cells) throw new Failure("markup-too-complex")
  }

  /** `keep` is false for a row that tracked changes have deleted. */
  endRow(level: number, shape: RowShape | null, keep = true): void {
    this.endParagraph(Math.max(level, 1))
    const top = this.#top()
    if (keep && top.cells.length > 0) top.rows.push({ cells: top.cells, shape })
    top.cells = []
    // What stands behind the last cell belongs to none.
    if (top.content.length > 0) throw new Failure("file-damaged")
  }

  end(): Block[] {
    this.endParagraph(0)
    return this.#top().content
  }

  #top(): Level {
    const top = this.#levels.at(-1)
    if (!top) throw new Failure("file-damaged")
    return top
  }

  /** Closes or opens tables until there are as many as stand around the text. */
  #go(level: number): void {
    if (level > mostLevels) throw new Failure(level > 1000 ? "file-damaged" : "markup-too-complex")
    while (this.#levels.length - 1 < level) this.#levels.push(emptyLevel())
    while (this.#levels.length - 1 > level) {
      const closed = this.#levels.pop()
      // Cells without the end of their row: part of the table is lost.
      if (!closed || closed.cells.length > 0) throw new Failure("file-damaged")
      this.#top().content.push(...blocksOfTable(closed.rows), ...closed.content)
    }
  }
}
