import { type Block, paragraph, tableOf } from "../../document.ts"
import { looksLikeFigure } from "../../recognise/figure-text.ts"
import { opensRow } from "../../recognise/row-labels.ts"
import { fold } from "../html-text.ts"
import type { TextLine } from "./text-line.ts"

const isFigures = (texts: readonly string[]) => texts.length > 1 && texts.every(looksLikeFigure)

/** Figures alone behind a line of text are those of the row that it names: it is taken from the blocks before. */
function ownLabel(blocks: Block[], rows: readonly (readonly string[])[], texts: readonly string[]): string[] {
  const last = blocks.at(-1)
  if (rows.length > 0 || last?.kind !== "paragraph" || !opensRow(last.text) || !isFigures(texts)) return []
  blocks.pop()
  // Of a line of nothing but tabs the first cell was taken for its indent: behind a label it is a cell that is blank.
  return texts.every((text) => text === "") ? [last.text, ""] : [last.text]
}

/** Lines to blocks: runs of cells become tables in sequence, all other lines are paragraphs. */
export function lineBlocks(lines: readonly TextLine[]): Block[] {
  const blocks: Block[] = []
  let rows: string[][] = []
  let open = false
  const endTable = () => {
    // Lines of equal length, as a spreadsheet is pasted, keep their columns.
    const even = rows.length > 1 && rows.every((row) => row.length > 2 && row.length === rows[0]?.length)
    if (rows.length > 0) blocks.push(tableOf(rows, even ? "grid" : "sequence"))
    rows = []
    open = false
  }
  lines.forEach((line, index) => {
    switch (line.kind) {
      case "empty":
        open = false
        break
      case "cell":
        if (open) rows.at(-1)?.push(line.text)
        else rows.push([line.text])
        open = true
        break
      case "cells":
        rows.push([...ownLabel(blocks, rows, line.texts), ...line.texts])
        open = false
        break
      case "text": {
        // A paragraph break inside a cell: text without a tab, and the next line goes on with the row.
        const row = rows.at(-1)
        if (row && lines[index + 1]?.kind === "cell") {
          row[row.length - 1] = fold(`${row.at(-1) ?? ""} ${line.text}`)
          open = true
          break
        }
        endTable()
        blocks.push(paragraph(line.text))
      }
    }
  })
  endTable()
  return blocks
}
