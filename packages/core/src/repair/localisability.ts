import type { LinearSystem } from "./linear-system.ts"
import { distanceOf } from "./minimum-distance.ts"
import { reduce } from "./reduce.ts"

/** What the equalities can say about a single wrong figure in a cell. */
export interface CellLocalisability {
  readonly cell: string
  /** `undetectable`: no equality contains it. `detectable`: others would break the same equalities in the same way. */
  readonly kind: "undetectable" | "detectable" | "locatable"
  /** The other cells that a wrong figure here cannot be told from. */
  readonly like: readonly string[]
}

/**
 * A rule set seen as an error-correcting code whose words are the tables that tie: a wrong figure is an error, the
 * differences of the broken equalities are its syndrome.
 */
export interface Localisability {
  readonly cells: readonly CellLocalisability[]
  /** How many equalities are independent. */
  readonly rank: number
  /** Sets of equalities one of which always follows from the others: each may be dropped, never two of them for one reason. */
  readonly dependencies: readonly (readonly string[])[]
  /** The fewest cells that can change together and break nothing; `null` where six do not suffice. */
  readonly distance: number | null
}

/** Each cell's column of the matrix, divided by its first entry: equal texts are parallel columns. */
function directions(system: LinearSystem): string[] {
  const columns: [number, number][][] = system.cells.map(() => [])
  system.rows.forEach((row, index) => {
    row.cells.forEach((cell, term) => {
      columns[cell]?.push([index, row.signs[term] ?? 1])
    })
  })
  return columns.map((entries) => entries.map(([row, sign]) => `${row}:${sign * (entries[0]?.[1] ?? 1)}`).join(" "))
}

const judged = new WeakMap<LinearSystem, readonly CellLocalisability[]>()

/** Per cell whether one wrong figure there is seen and found. */
export function cellKinds(system: LinearSystem): readonly CellLocalisability[] {
  const known = judged.get(system)
  if (known) return known
  const keys = directions(system)
  const alike = new Map<string, string[]>()
  keys.forEach((key, index) => {
    alike.set(key, [...(alike.get(key) ?? []), system.cells[index] ?? ""])
  })
  const cells = system.cells.map((cell, index): CellLocalisability => {
    const key = keys[index] ?? ""
    const like = key === "" ? [] : (alike.get(key) ?? []).filter((other) => other !== cell)
    return { cell, kind: key === "" ? "undetectable" : like.length > 0 ? "detectable" : "locatable", like }
  })
  judged.set(system, cells)
  return cells
}

/** What a rule set can do as a whole: per cell, how many of its equalities count, and how far words are apart. */
export function localisability(system: LinearSystem): Localisability {
  return { cells: cellKinds(system), ...reduce(system), distance: distanceOf(system) }
}
