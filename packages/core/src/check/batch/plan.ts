import { cellsOf, type Measure } from "../../forms/index.ts"
import type { FormId, TableId } from "../../report/index.ts"
import type { Rule } from "../../rules/index.ts"
import { boundsOf, equationsOf, isEquality } from "../places.ts"

/** One equality over the cells of a table, by their index in print order. */
export interface PlannedSum {
  readonly rule: string
  readonly at: string
  readonly expected: readonly number[]
  readonly found: readonly number[]
}

/** One sum that is at least another; `given`: only where this weaker relation is not broken. */
export interface PlannedBound extends PlannedSum {
  readonly given: Pick<PlannedSum, "expected" | "found"> | null
}

/** The relations of a table under a form, over cells by index instead of by name. */
export interface TablePlan {
  readonly table: TableId
  readonly form: FormId
  readonly cells: readonly string[]
  readonly measures: readonly Measure[]
  readonly sums: readonly PlannedSum[]
  readonly bounds: readonly PlannedBound[]
}

/** What the declarations come to for one table: compiled from the rules, never written a second time. */
export function planOf(rules: readonly Rule[], table: TableId, form: FormId): TablePlan {
  const listed = cellsOf(form, table)
  const cells = listed.map((cell): string => cell.id)
  const indexOf = new Map(cells.map((cell, index) => [cell, index]))
  const indices = (ids: readonly string[]) => ids.map((id) => indexOf.get(id) ?? -1)
  const sums = rules.flatMap((rule): PlannedSum[] => {
    if (!isEquality(rule) || rule.table !== table) return []
    return equationsOf(rule, form).map(({ at, expected, found }) => ({
      rule: rule.id,
      at,
      expected: indices(expected),
      found: indices(found),
    }))
  })
  const bounds = rules.flatMap((rule): PlannedBound[] => {
    if (rule.kind !== "at-least" || rule.table !== table) return []
    return boundsOf(rule, form).map(({ at, expected, found, given }) => ({
      rule: rule.id,
      at,
      expected: indices(expected),
      found: indices(found),
      given: given && { expected: indices(given.expected), found: indices(given.found) },
    }))
  })
  return { table, form, cells, measures: listed.map((cell) => cell.measure), sums, bounds }
}
