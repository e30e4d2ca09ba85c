import { equationsOf, isEquality } from "../check/index.ts"
import { cellsOf } from "../forms/index.ts"
import { type FormId, type TableId, tableIds } from "../report/index.ts"
import type { Rule } from "../rules/index.ts"
import { buildSystem, type LinearSystem, type Row } from "./linear-system.ts"
import { combinationsOf, type Term } from "./reduce.ts"

/** What is wrong with, or needless in, the equalities over one table under a form. */
export interface TableAudit {
  readonly table: TableId
  readonly form: FormId
  readonly equalities: number
  /** How many of them say something that the others do not. */
  readonly rank: number
  /** Cells that can hold nothing but 0: rules contradict each other, or one contradicts itself. */
  readonly forcedZero: readonly string[]
  /** Equalities that say the same, up to a factor. */
  readonly duplicates: readonly (readonly string[])[]
  /** Sums of equalities that come to nothing: each term follows from the others. A sum of two is a duplicate. */
  readonly follows: readonly (readonly Term[])[]
}

export interface RuleAudit {
  /** Equalities over tables, under the form. */
  readonly tables: readonly TableAudit[]
  /** Rules over a table that have no place under the form; a rule of code may find one anywhere. */
  readonly withoutPlace: readonly string[]
}

/** A row's terms, divided by its first sign and in the order of the cells: equal texts are the same equality. */
function textOf(row: Row): string {
  const terms = row.cells.map((cell, index) => [cell, row.signs[index] ?? 1] as const)
  const sorted = terms.toSorted(([a], [b]) => a - b)
  const first = sorted[0]?.[1] ?? 1
  return sorted.map(([cell, sign]) => `${sign * first}*${cell}`).join(" ")
}

function duplicatesIn({ rows }: LinearSystem): string[][] {
  const alike = new Map<string, Row[]>()
  for (const row of rows) alike.set(textOf(row), [...(alike.get(textOf(row)) ?? []), row])
  return [...alike.values()].filter((group) => group.length > 1).map((group) => group.map((row) => row.id))
}

/**
 * Cells that equalities and the sign of counts leave no choice: in an equality whose terms all have one sign, each is 0.
 * Combinations are tried as elimination finds them; what is known to be 0 is taken out, until nothing new comes.
 */
function forcedZeros(system: LinearSystem, form: FormId): string[] {
  const signed = new Set(cellsOf(form, system.table).map((cell, index) => (cell.measure === "change" ? index : -1)))
  const zeros = new Set<number>()
  for (let before = -1; before < zeros.size; ) {
    before = zeros.size
    for (const { terms } of combinationsOf(system, zeros).reduced) {
      const [first, ...others] = terms.values()
      const oneSign = first !== undefined && others.every((factor) => Math.sign(factor) === Math.sign(first))
      if (oneSign && (terms.size === 1 || [...terms.keys()].every((cell) => !signed.has(cell)))) {
        for (const cell of terms.keys()) zeros.add(cell)
      }
    }
  }
  return [...zeros].sort((a, b) => a - b).map((cell) => system.cells[cell] ?? "")
}

function auditTable(rules: readonly Rule[], table: TableId, form: FormId): TableAudit {
  // Of whatever severity, and for whatever scope: a warning that can never hold is no use either.
  const system = buildSystem(
    rules.map((rule) => ({ ...rule, severity: "error", scopes: undefined }) as unknown as Rule),
    table,
    form,
  )
  const { reduced, vanished } = combinationsOf(system)
  return {
    table,
    form,
    equalities: system.rows.length,
    rank: reduced.length,
    forcedZero: forcedZeros(system, form),
    duplicates: duplicatesIn(system),
    follows: vanished,
  }
}

function hasPlace(rule: Rule, form: FormId): boolean {
  if (rule.forms && !rule.forms.includes(form)) return false
  if (!("table" in rule)) return true
  return isEquality(rule) ? equationsOf(rule, form).length > 0 : cellsOf(form, rule.table).length > 0
}

/**
 * Looks at a rule set as a whole, under one form: what can only hold where everything is 0, what is said twice, what
 * follows from the rest, and what never applies. All equalities are sums without a constant, so that a table of zeros
 * always solves them: a contradiction shows in cells that can hold nothing else.
 */
export function auditRules(rules: readonly Rule[], form: FormId): RuleAudit {
  return {
    tables: tableIds.map((table) => auditTable(rules, table, form)),
    withoutPlace: rules.filter((rule) => !hasPlace(rule, form)).map((rule) => rule.id),
  }
}
