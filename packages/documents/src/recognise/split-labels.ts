import type { TableCell } from "../document.ts"
import { looksLikeFigure } from "./figure-text.ts"
import { rowsNamed } from "./row-labels.ts"

type Row = readonly TableCell[]

const isFigure = ({ text }: TableCell) => text !== "" && looksLikeFigure(text)

/** The rows below a line whose cells lie within the same merged cells. */
function below(rows: readonly Row[], at: number, label: TableCell, count: number): readonly Row[] {
  let end = at + 1
  while (end < rows.length && (rows[end]?.[0]?.row ?? 0) < label.row + count) end += 1
  return rows.slice(at + 1, end)
}

/**
 * A line whose figures are merged with the rows below, in which nothing stands but the rest of its label. `null` where the
 * whole is not a label of the form to the letter: then the figures may be those of several rows.
 */
function joined(rows: readonly Row[], at: number): { readonly line: Row; readonly taken: number } | null {
  const cells = rows[at] ?? []
  const first = cells.findIndex(isFigure)
  const [label, figure] = [cells[first - 1], cells[first]]
  const count = figure?.rowSpan ?? 1
  if (!label || count < 2 || label.rowSpan > 1 || label.text === "") return null
  if (cells.slice(first).some((cell) => cell.rowSpan !== count && cell.text !== "")) return null
  const rest = below(rows, at, label, count)
  const texts = rest.flatMap((row) => row.filter(({ text }) => text !== ""))
  if (texts.length === 0 || texts.some(({ column }) => column !== label.column)) return null
  const text = [label, ...texts].map((cell) => cell.text).join("")
  if (rowsNamed(text).length === 0) return null
  const line = cells.map((cell, index) =>
    index === first - 1 ? { ...cell, text } : index >= first ? { ...cell, rowSpan: 1 } : cell,
  )
  return { line, taken: rest.length }
}

/**
 * The lines of a table with their labels whole. A sheet into which a page was pasted has a row for each paragraph of a
 * cell, and the cells beside it are merged over these.
 */
export function withWholeLabels(rows: readonly Row[]): readonly Row[] {
  const whole: Row[] = []
  for (let at = 0; at < rows.length; at += 1) {
    const found = joined(rows, at)
    whole.push(found?.line ?? rows[at] ?? [])
    at += found?.taken ?? 0
  }
  return whole
}
