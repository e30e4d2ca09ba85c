import { Failure, type Report } from "@gouji/core"
import { readDocument } from "../src/read-document.ts"

/** What came of the cells of some documents in one format and layout. */
export interface Count {
  documents: number
  printed: number
  read: number
  /** Not given, and a warning names the cell, its table, or the whole document was refused. */
  warned: number
  /** Not given, and nothing says so. */
  silent: number
  wrong: number
}

export const noCount = (): Count => ({ documents: 0, printed: 0, read: 0, warned: 0, silent: 0, wrong: 0 })

/** Reads a document and adds up what came of every cell that it prints. */
export async function countCells(count: Count, bytes: Uint8Array, printed: Report["cells"]): Promise<void> {
  const cells = Object.entries(printed)
  count.documents += 1
  count.printed += cells.length
  try {
    const { report, warnings } = await readDocument(bytes, { name: "document" })
    const named = new Set(warnings.flatMap((warning) => warning.cells))
    for (const [cell, figure] of cells) {
      const given = report.cells[cell]
      const missing = report.forms[cell.split("/")[0] as keyof Report["forms"]] === null
      if (given === figure) count.read += 1
      else if (given !== undefined) count.wrong += 1
      else if (named.has(cell) || missing) count.warned += 1
      else count.silent += 1
    }
    count.wrong += Object.keys(report.cells).filter((cell) => !(cell in printed)).length
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    count.warned += cells.length
  }
}

/** A table in Markdown, a line a format and layout. */
export function tableOf(counts: ReadonlyMap<string, Count>): string {
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`
  const lines = [...counts].map(([name, { documents, printed, read, warned, silent, wrong }]) =>
    [`| ${name}`, documents, printed, percent(read, printed), warned, silent, `${wrong} |`].join(" | "),
  )
  return [
    "| format and layout | documents | cells printed | read | left out, said | left out, unsaid | wrong |",
    "|---|--:|--:|--:|--:|--:|--:|",
    ...lines,
  ].join("\n")
}
