import { evaluate, type Lookup } from "./evaluate.ts"
import type { SheetCell } from "./sheet.ts"

const mostFormulas = 2000
const nearly = 1e-6

/** Cells whose stored result is not what their formula gives now: something was changed and never reckoned anew. */
export function staleFormulas(cells: readonly SheetCell[]): SheetCell[] {
  const formulas = cells.filter((cell) => cell.formula && cell.value !== undefined).slice(0, mostFormulas)
  if (formulas.length === 0) return []
  const byPlace = new Map(cells.map((cell) => [cell.row * 16_384 + cell.column, cell]))
  const lookup: Lookup = (row, column) => {
    const cell = byPlace.get(row * 16_384 + column)
    return cell === undefined || cell.text === "" ? null : cell.value
  }
  return formulas.filter(({ formula, value }) => {
    const now = formula && evaluate(formula, lookup)
    return now !== undefined && value !== undefined && Math.abs(now - value) > nearly
  })
}
