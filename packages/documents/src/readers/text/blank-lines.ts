import { type TableId, tableIds } from "@gouji/core"
import { looksLikeFigure } from "../../recognise/figure-text.ts"
import { rowsNamed, rowsOf } from "../../recognise/row-labels.ts"
import { fold } from "../html-text.ts"

/** What a blank cell leaves where a table is saved with a cell to a line: a space that does not break, and no more. */
const blank = /^ *[\u00a0\u2002\u2003\u3000][ \u00a0\u2002\u2003\u3000]*$/

const isCell = (line: string) =>
  blank.test(line) || (line.trim() !== "" && !line.includes("\t") && looksLikeFigure(fold(line)))

/** Cells below each other, a line for each, and the line of the label before them. */
interface Run {
  readonly label: number
  /** Behind the last of its cells. */
  readonly end: number
}

/** The cells behind a line. */
function runBehind(lines: readonly string[], label: number): Run {
  let end = label + 1
  while (end < lines.length && isCell(lines[end] ?? "")) end += 1
  return { label, end }
}

const lengthOf = ({ label, end }: Run) => end - label - 1

const fewestRuns = 3
/** The table whose rows stand side by side. */
const sideBySide = "remedies" satisfies TableId

/** The rows of a table, where behind every label that is there stand as many cells as its row has, and some are blank. */
function runsOf(lines: readonly string[], table: TableId): readonly Run[] {
  const runs: Run[] = []
  let isBlank = false
  for (const [at, line] of lines.entries()) {
    const rows = rowsNamed(line).filter((row) => row.table === table)
    if (rows.length === 0) continue
    const run = runBehind(lines, at)
    if (lengthOf(run) === 0) continue
    if (rows.every((row) => row.columns.length !== lengthOf(run))) return []
    runs.push(run)
    isBlank ||= lines.slice(run.label + 1, run.end).some((cell) => blank.test(cell))
  }
  return isBlank && runs.length >= fewestRuns ? runs : []
}

/** The one line of a table that has all of its rows side by side, behind its header. */
function lineAcross(lines: readonly string[], table: TableId): readonly Run[] {
  const cells = rowsOf("2021", table).reduce((sum, { columns }) => sum + columns.length, 0)
  // Only behind what is no cell: else each of many cells would be followed to the end of them all.
  const runs = lines.flatMap((line, at) => (isCell(line) ? [] : [runBehind(lines, at)]))
  const whole = runs.filter((run) => lengthOf(run) === cells)
  return whole.length === 1 ? whole : []
}

/**
 * Brings the cells of a row into one line, with tabs between them, where a table is saved with a cell to a line and a
 * blank one has left a line with a space that does not break. Pages also part paragraphs by such lines: so all rows of a
 * table must have as many cells as the form gives them.
 */
export function withBlankCells(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => blank.test(line))) return lines
  const rows = tableIds.filter((table) => table !== sideBySide).flatMap((table) => runsOf(lines, table))
  if (rows.length === 0) return lines
  const ends = new Map(rows.map((run) => [run.label, run]))
  for (const run of lineAcross(lines, sideBySide)) ends.set(run.label, run)
  const joined: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const [line, run] = [lines[at] ?? "", ends.get(at)]
    if (!run) {
      joined.push(line)
      continue
    }
    const cells = lines.slice(at + 1, run.end).map(fold)
    // Of a line of nothing but tabs the first is its indent.
    const across = cells.every((cell) => cell === "") ? ["", ...cells] : cells
    joined.push(...(rows.includes(run) ? [[fold(line), ...cells].join("\t")] : [line, across.join("\t")]))
    at = run.end - 1
  }
  return joined
}
