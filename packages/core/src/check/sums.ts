import { type Figure, type FormId, type Report, type TableId, tableIds, total } from "../report/index.ts"
import { type Rule, relationRules } from "../rules/index.ts"
import { equationsOf } from "./places.ts"

/** A cell that is the sum of others, and the rule that says so. */
export interface Sum {
  readonly cell: string
  readonly rule: string
  readonly parts: readonly string[]
}

function listSums(form: FormId, table: TableId, rules: readonly Rule[]): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>()
  for (const rule of rules) {
    if ((rule.kind !== "row-sum" && rule.kind !== "column-sum") || rule.table !== table) continue
    for (const { expected, found } of equationsOf(rule, form)) {
      const [cell] = found
      if (cell !== undefined && !sums.has(cell)) sums.set(cell, { cell, rule: rule.id, parts: expected })
    }
  }
  return sums
}

/**
 * The totals of a table: what the rules of row and column sums declare, by the total's cell. Where a cell is the total of
 * its row and of its column, the rule that stands first gives its parts; a check asks both.
 */
export function sumsOf(form: FormId, table: TableId, rules: readonly Rule[] = relationRules): ReadonlyMap<string, Sum> {
  return listSums(form, table, rules)
}

/** Every total of a report's tables, by its cell. */
export function sumsIn(forms: Report["forms"], rules: readonly Rule[] = relationRules): ReadonlyMap<string, Sum> {
  return new Map(
    tableIds.flatMap((table) => {
      const form = forms[table]
      return form === null ? [] : [...listSums(form, table, rules)]
    }),
  )
}

/**
 * Figures with their totals worked out, exactly, but for those that are `typed`. A total of which a part is blank is blank,
 * one of which a part is not there is not there: neither is a guess.
 */
export function withSums(
  cells: Report["cells"],
  sums: ReadonlyMap<string, Sum>,
  typed: ReadonlySet<string>,
): Report["cells"] {
  const found: Record<string, Figure> = { ...cells }
  const open = new Set([...sums.keys()].filter((cell) => !typed.has(cell)))
  const work = (cell: string): void => {
    const sum = sums.get(cell)
    if (!sum || !open.delete(cell)) return
    for (const part of sum.parts) work(part)
    const figures = sum.parts.map((part) => found[part])
    if (figures.includes(undefined)) delete found[cell]
    else found[cell] = total(figures)
  }
  for (const cell of sums.keys()) work(cell)
  return found
}
