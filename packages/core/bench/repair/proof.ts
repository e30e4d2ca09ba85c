import type { LinearSystem } from "../../src/repair/linear-system.ts"
import { bruteForce } from "./brute-force.ts"
import { cases, ordinary } from "./cases.ts"
import { fewestOperations, movesOf } from "./exact-search.ts"
import { fewestBySolver, type Solver } from "./solver.ts"

export interface Proof {
  readonly cases: number
  /** Seeds of cases in which the two differ. */
  readonly differ: readonly string[]
}

function spoilt(system: LinearSystem, count: number, most: number, seed: number) {
  const each = Math.ceil(count / most)
  return Array.from({ length: most }, (_, index) => index + 1).flatMap((slips) =>
    cases(system, { count: each, slips, kinds: ordinary, seed: seed + slips }).map((one, index) => ({
      ...one,
      name: `${slips} slips, seed ${seed + slips}, case ${index}`,
    })),
  )
}

/** The search beside trying everything: all readings of the fewest operations, where those are one or two. */
export function provenByTrying(system: LinearSystem, moving: boolean, count: number, seed: number): Proof {
  const list = spoilt(system, count, 2, seed)
  const differ = list.filter(({ wrong }) => {
    const moves = movesOf(system, wrong, moving)
    const { size, readings } = fewestOperations(system, wrong, moves)
    const tried = bruteForce(system, wrong, moves)
    if (size > 2) return tried.size > 0
    const found = readings.map(({ cells, to }) =>
      cells.map((cell, index) => `${cell}:${(to[index] ?? 0) - (wrong[cell] ?? 0)}`).join(" "),
    )
    return found.length !== tried.size || found.some((reading) => !tried.has(reading))
  })
  return { cases: list.length, differ: differ.map(({ name }) => name) }
}

/** The search beside a mixed-integer program of the same operations: how many are needed at least. */
export function provenBySolver(
  highs: Solver,
  system: LinearSystem,
  moving: boolean,
  count: number,
  seed: number,
): Proof {
  const list = spoilt(system, count, 3, seed)
  const differ = list.filter(({ wrong }) => {
    const moves = movesOf(system, wrong, moving)
    const { size } = fewestOperations(system, wrong, moves)
    return (
      size !== fewestBySolver(highs, system, wrong, moves) &&
      size !== fewestBySolver(highs, system, wrong, moves, "off")
    )
  })
  return { cases: list.length, differ: differ.map(({ name }) => name) }
}
