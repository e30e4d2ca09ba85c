import type { LinearSystem } from "./linear-system.ts"

/** By how much each equality is missed: the left side minus the right. */
export function residualsOf(system: LinearSystem, figures: Float64Array): Float64Array {
  return Float64Array.from(system.rows, (row) => {
    let sum = 0
    for (let term = 0; term < row.cells.length; term++)
      sum += (row.signs[term] as number) * (figures[row.cells[term] as number] as number)
    return sum
  })
}
