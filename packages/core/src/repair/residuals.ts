import type { LinearSystem, Row } from "./linear-system.ts"

/** By how much each equality is missed: the left side minus the right. */
export function residualsOf(system: LinearSystem, figures: Float64Array): Float64Array {
  const { rows } = system
  const residuals = new Float64Array(rows.length)
  for (let index = 0; index < rows.length; index++) {
    const { cells, signs } = rows[index] as Row
    let sum = 0
    for (let term = 0; term < cells.length; term++)
      sum += (signs[term] as number) * (figures[cells[term] as number] as number)
    residuals[index] = sum
  }
  return residuals
}
