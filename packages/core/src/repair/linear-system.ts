import { equationsOf, isEquality } from "../check/index.ts"
import { cellsOf } from "../forms/index.ts"
import type { FormId, TableId } from "../report/index.ts"
import type { Rule } from "../rules/index.ts"

/** One equality of a rule: the signed sum of its cells is 0. Cells are indices into the system's `cells`. */
export interface Row {
  /** `rule@place`, as in a finding. */
  readonly id: string
  readonly cells: readonly number[]
  readonly signs: readonly (1 | -1)[]
  /** The cell that is the sum of all the others, where the equality has that shape. */
  readonly total: number | null
}

/**
 * The equalities of severity `error` over one table, as a matrix: what drives a repair. A table printed as one block is
 * also a grid, cell = line × `width` + column, in which slips have neighbours.
 */
export interface LinearSystem {
  readonly table: TableId
  readonly form: FormId
  readonly cells: readonly string[]
  readonly rows: readonly Row[]
  /** Columns of the grid; 0 where the table is a stack of blocks that share no columns. */
  readonly width: number
}

function rowsOf(rule: Rule, form: FormId, indexOf: ReadonlyMap<string, number>): Row[] {
  // What holds for some scopes only forces nothing: a repair does not know whose figures these are.
  if (!isEquality(rule) || rule.severity !== "error" || rule.scopes) return []
  return equationsOf(rule, form).map((place) => {
    const cells = [...place.expected, ...place.found].map((cell) => indexOf.get(cell) ?? -1)
    const [only] = place.found
    return {
      id: `${rule.id}@${place.at}`,
      cells,
      signs: cells.map((_, term) => (term < place.expected.length ? 1 : -1)),
      total: place.found.length === 1 && only !== undefined ? (indexOf.get(only) ?? null) : null,
    }
  })
}

/** The equalities of a rule set over a table under a form, derived from the declarations. */
export function buildSystem(rules: readonly Rule[], table: TableId, form: FormId): LinearSystem {
  const cells = cellsOf(form, table)
  const indexOf = new Map<string, number>(cells.map((cell, index) => [cell.id, index]))
  const oneBlock = cells.every((cell) => cell.block === 0)
  return {
    table,
    form,
    cells: cells.map((cell) => cell.id),
    rows: rules.flatMap((rule) => ("table" in rule && rule.table === table ? rowsOf(rule, form, indexOf) : [])),
    width: oneBlock ? new Set(cells.map((cell) => cell.column)).size : 0,
  }
}

const built = new WeakMap<readonly Rule[], Map<string, LinearSystem>>()

/** The same, kept for the next report. */
export function linearSystem(rules: readonly Rule[], table: TableId, form: FormId): LinearSystem {
  const known = built.get(rules) ?? new Map<string, LinearSystem>()
  built.set(rules, known)
  const key = `${table} ${form}`
  const system = known.get(key) ?? buildSystem(rules, table, form)
  known.set(key, system)
  return system
}
