import type { State } from "./state.ts"

/**
 * How far each chosen cell has to move, by back-substitution through the rows that they were solved in. Where another
 * cell is given (`along`), it moves by 1 and the result is the direction of the solutions instead of a solution.
 */
export function solve(state: State, along = -1): Float64Array {
  const { projection, chosen, solvedIn } = state
  const moved = new Float64Array(chosen.length)
  for (let at = chosen.length - 1; at >= 0; at--) {
    const row = solvedIn[at] as number
    let sum = along < 0 ? (projection.residual[row] as number) : projection.at(row, along)
    for (let later = at + 1; later < chosen.length; later++)
      sum += projection.at(row, chosen[later] as number) * (moved[later] as number)
    moved[at] = sum === 0 ? 0 : -sum / projection.at(row, chosen[at] as number)
  }
  return moved
}
