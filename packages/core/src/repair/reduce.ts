import type { LinearSystem } from "./linear-system.ts"

interface Combination {
  readonly terms: Map<number, number>
  /** Which equalities it is made of, with their factors. */
  readonly made: Map<number, number>
}

function addTo(into: Map<number, number>, from: ReadonlyMap<number, number>, factor: number): void {
  for (const [key, value] of from) {
    const sum = (into.get(key) ?? 0) + factor * value
    if (sum === 0) into.delete(key)
    else into.set(key, sum)
  }
}

function scale(terms: Map<number, number>, factor: number): void {
  for (const [key, value] of terms) terms.set(key, value * factor)
}

/** An equality with the factor by which it enters a combination. */
export interface Term {
  readonly id: string
  readonly factor: number
}

/**
 * Integer elimination over the equalities, without the cells in `without`. `reduced` holds a combination for each that
 * is independent, by its cells with their factors; `vanished` the combinations that come to nothing.
 */
export function combinationsOf(system: LinearSystem, without: ReadonlySet<number> = new Set()) {
  const pivots: { cell: number; combination: Combination }[] = []
  const vanished: Term[][] = []
  system.rows.forEach((row, index) => {
    const terms = new Map<number, number>()
    // A cell that stands on both sides of an equality counts for what is left of it.
    row.cells.forEach((cell, term) => {
      if (!without.has(cell)) addTo(terms, new Map([[cell, 1]]), row.signs[term] ?? 1)
    })
    const made = new Map([[index, 1]])
    for (const { cell, combination } of pivots) {
      const entry = terms.get(cell)
      if (entry === undefined) continue
      const pivot = combination.terms.get(cell) ?? 1
      scale(terms, pivot)
      scale(made, pivot)
      addTo(terms, combination.terms, -entry)
      addTo(made, combination.made, -entry)
    }
    const [first] = terms.keys()
    if (first !== undefined) pivots.push({ cell: first, combination: { terms, made } })
    else {
      const sorted = [...made].sort(([a], [b]) => a - b)
      vanished.push(sorted.map(([made, factor]) => ({ id: system.rows[made]?.id ?? "", factor })))
    }
  })
  return { reduced: pivots.map(({ combination }) => combination), vanished }
}

/**
 * Each equality that comes to nothing names those that it follows from: one dependency. `rank` counts the others.
 */
export function reduce(system: LinearSystem): { rank: number; dependencies: string[][] } {
  const { reduced, vanished } = combinationsOf(system)
  return { rank: reduced.length, dependencies: vanished.map((terms) => terms.map((term) => term.id)) }
}
