import { Failure, type Report, sameFigure } from "@gouji/core"
import { readDocument } from "../read-document.ts"

/** What came of the cells of some documents in one format and layout. */
export interface Count {
  documents: number
  printed: number
  read: number
  /** Not given, and a warning names the cell, its table, or the whole document was refused. */
  warned: number
  /** Not given, and nothing says so. */
  silent: number
  /** Given, and not what is printed; `wrongSaid` of them are named by a warning, and wrong nevertheless. */
  wrong: number
  wrongSaid: number
  /** The first few cells that are wrong or not said: where to look. */
  readonly examples: string[]
}

export const noCount = (): Count => ({
  documents: 0,
  printed: 0,
  read: 0,
  warned: 0,
  silent: 0,
  wrong: 0,
  wrongSaid: 0,
  examples: [],
})

/** Reads a document and adds up what came of every cell that it prints. */
export async function countCells(count: Count, bytes: Uint8Array, printed: Report["cells"], name = ""): Promise<void> {
  const example = (text: string) => {
    if (count.examples.length < 8) count.examples.push(`${name} ${text}`.trim())
  }
  const cells = Object.entries(printed)
  count.documents += 1
  count.printed += cells.length
  try {
    const { report, warnings } = await readDocument(bytes, { name: "document" })
    const named = new Set(warnings.flatMap((warning) => warning.cells))
    for (const [cell, figure] of cells) {
      const given = report.cells[cell]
      const missing = report.forms[cell.split("/")[0] as keyof Report["forms"]] === null
      if (given !== undefined && sameFigure(given, figure)) count.read += 1
      else if (given !== undefined) {
        count.wrong += 1
        if (named.has(cell)) count.wrongSaid += 1
        example(`${cell}: printed ${figure}, read ${given}`)
      } else if (named.has(cell) || missing) count.warned += 1
      else {
        count.silent += 1
        example(`${cell}: printed ${figure}, not read, not said`)
      }
    }
    for (const [cell, given] of Object.entries(report.cells)) {
      if (cell in printed) continue
      count.wrong += 1
      if (named.has(cell)) count.wrongSaid += 1
      example(`${cell}: not printed, read ${given}`)
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    count.warned += cells.length
  }
}
