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

/**
 * Integer elimination over the equalities. Each that comes to nothing names the equalities that it follows from:
 * one dependency. `rank` counts the others.
 */
export function reduce(system: LinearSystem): { rank: number; dependencies: string[][] } {
  const pivots: { cell: number; combination: Combination }[] = []
  const dependencies: string[][] = []
  system.rows.forEach((row, index) => {
    const terms = new Map(row.cells.map((cell, term) => [cell, row.signs[term] ?? 1]))
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
    if (first === undefined)
      dependencies.push([...made.keys()].sort((a, b) => a - b).map((r) => system.rows[r]?.id ?? ""))
    else pivots.push({ cell: first, combination: { terms, made } })
  })
  return { rank: pivots.length, dependencies }
}
