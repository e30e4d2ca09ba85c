import type { LinearSystem } from "./linear-system.ts"

type Column = readonly (readonly [row: number, value: number])[]

function columnsOf(system: LinearSystem): Column[] {
  const columns: [number, number][][] = system.cells.map(() => [])
  system.rows.forEach((row, index) => {
    row.cells.forEach((cell, term) => {
      columns[cell]?.push([index, row.signs[term] ?? 1])
    })
  })
  return columns
}

/** Whether the chosen columns are dependent with every factor different from 0: a change that breaks nothing. */
function isCodeword(columns: readonly Column[]): boolean {
  const rows = [...new Set(columns.flatMap((column) => column.map(([row]) => row)))]
  const matrix = rows.map((row) => columns.map((column) => column.find(([other]) => other === row)?.[1] ?? 0))
  let rank = 0
  for (let column = 0; column < columns.length; column++) {
    const at = matrix.findIndex((line, index) => index >= rank && line[column] !== 0)
    if (at < 0) continue
    const pivot = matrix.splice(at, 1)[0] ?? []
    for (let index = rank; index < matrix.length; index++) {
      const line = matrix[index] ?? []
      const [a, b] = [pivot[column] ?? 1, line[column] ?? 0]
      if (b !== 0) matrix[index] = line.map((value, other) => a * value - b * (pivot[other] ?? 0))
    }
    matrix.splice(rank, 0, pivot)
    rank += 1
  }
  return rank < columns.length
}

/**
 * The fewest cells that can change together unseen, or `null` where `limit` do not suffice. Whatever set it is, each equality that a
 * cell of it is in contains another one of it, so the search walks from a lonely equality to the cells that join it.
 */
export function distanceOf(system: LinearSystem, limit = 6): number | null {
  const columns = columnsOf(system)
  if (columns.some((column) => column.length === 0)) return 1
  const counts = new Int32Array(system.rows.length)
  const extend = (chosen: number[], size: number): boolean => {
    const lonely = counts.indexOf(1)
    if (chosen.length === size) return lonely < 0 && isCodeword(chosen.map((cell) => columns[cell] ?? []))
    const first = chosen[0] ?? 0
    const joining = lonely < 0 ? system.cells.keys() : (system.rows[lonely]?.cells ?? [])
    return [...joining].some((cell) => {
      if (cell <= first || chosen.includes(cell)) return false
      for (const [row] of columns[cell] ?? []) counts[row] = (counts[row] ?? 0) + 1
      const found = extend([...chosen, cell], size)
      for (const [row] of columns[cell] ?? []) counts[row] = (counts[row] ?? 0) - 1
      return found
    })
  }
  for (let size = 2; size <= limit; size++) {
    for (let cell = 0; cell < system.cells.length; cell++) {
      counts.fill(0)
      for (const [row] of columns[cell] ?? []) counts[row] = 1
      if (extend([cell], size)) return size
    }
  }
  return null
}
