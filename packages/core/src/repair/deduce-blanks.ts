import type { LinearSystem, Row } from "./linear-system.ts"

/** A figure, or `null` where it is not known. */
export type Known = number | null

/** What a row says about its unknown cells: one is the rest; several of one sign that add up to 0 are all 0. */
function forcedBy(row: Row, values: readonly Known[]): [cell: number, value: number][] {
  let rest = 0
  const open: { cell: number; sign: number }[] = []
  row.cells.forEach((cell, term) => {
    const value = values[cell] ?? null
    const sign = row.signs[term] as number
    if (value === null) open.push({ cell, sign })
    else rest -= sign * value
  })
  const [first] = open
  if (first === undefined) return []
  if (open.length === 1 && rest * first.sign >= 0) return [[first.cell, rest === 0 ? 0 : rest * first.sign]]
  const alike = open.every(({ sign }) => sign === first.sign)
  return rest === 0 && alike ? open.map(({ cell }): [number, number] => [cell, 0]) : []
}

function holds(row: Row, values: readonly Known[]): boolean | null {
  let sum = 0
  for (let term = 0; term < row.cells.length; term++) {
    const value = values[row.cells[term] as number] ?? null
    if (value === null) return null
    sum += (row.signs[term] as number) * value
  }
  return sum === 0
}

/**
 * The unknown cells that the sums force, found by going over the rows until nothing more follows. It presumes that the
 * blank is the fault, so what does not make all of its sums hold is taken back: there something else is wrong.
 */
export function deduceBlanks(system: LinearSystem, printed: readonly Known[]): Map<number, number> {
  const found = new Map<number, number>()
  if (!printed.includes(null)) return found
  const values = [...printed]
  for (let grew = true; grew; ) {
    grew = false
    for (const row of system.rows)
      for (const [cell, value] of forcedBy(row, values)) {
        values[cell] = value
        found.set(cell, value)
        grew = true
      }
  }
  for (let again = true; again; ) {
    again = false
    for (const row of system.rows) {
      if (holds(row, values) !== false) continue
      for (const cell of row.cells) {
        if (!found.delete(cell)) continue
        values[cell] = null
        again = true
      }
    }
  }
  return found
}
