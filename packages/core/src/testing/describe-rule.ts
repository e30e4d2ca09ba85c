import { describe, expect, it } from "vitest"
import { evaluate } from "../check/evaluate.ts"
import { cellId, cellsOf, emptyReport } from "../forms/index.ts"
import { type Figure, type FormId, formIds, type Report } from "../report/index.ts"
import type { Rule } from "../rules/index.ts"

/**
 * A case of a truth table. For a relation over rows: row → figure, all in one column. For one over columns: column →
 * figure, all in one row. For figures: `row/column` → figure. Rows or columns that are not named are 0; `undefined`
 * says that the cell is absent. For rules of code: parts of a report.
 */
export type Case = Readonly<Record<string, Figure | undefined>> | Partial<Report>

export interface TruthTable {
  readonly forms?: readonly FormId[]
  readonly holds: readonly Case[]
  readonly broken: readonly Case[]
  /** What cannot be told: each rule has at least one such case. */
  readonly unknown: readonly [Case, ...Case[]]
}

function filled(
  rule: Exclude<Rule, { kind: "code" }>,
  form: FormId,
  cells: Readonly<Record<string, Figure | undefined>>,
): Report {
  const given = new Map(Object.entries(cells))
  const figure = (key: string): [] | [Figure] => {
    if (!given.has(key)) return [0]
    const value = given.get(key)
    return value === undefined ? [] : [value]
  }
  const overColumns = rule.kind === "row-sum" || rule.kind === "blank-total"
  const entries = cellsOf(form, rule.table).flatMap((cell) => {
    const key = rule.kind === "figures" ? `${cell.row}/${cell.column}` : overColumns ? cell.column : cell.row
    return figure(key).map((value) => [cellId(rule.table, cell.row, cell.column), value] as const)
  })
  return { ...emptyReport(), forms: { ...emptyReport().forms, [rule.table]: form }, cells: Object.fromEntries(entries) }
}

function outcomesOf(rule: Rule, form: FormId, row: Case): Set<string> {
  const report =
    rule.kind === "code"
      ? { ...emptyReport(), ...(row as Partial<Report>) }
      : filled(rule, form, row as Readonly<Record<string, Figure | undefined>>)
  const outcomes = evaluate(rule, report)
  if (typeof outcomes === "string") return new Set([outcomes])
  const seen = new Set<string>(outcomes.map((outcome) => outcome.outcome))
  // Other cells of the table are 0 and hold: what counts is whether anything is worse.
  return seen
}

function worst(seen: ReadonlySet<string>): string {
  return ["table-missing", "broken", "unknown", "holds"].find((outcome) => seen.has(outcome)) ?? "not applicable"
}

/** Registers a rule's truth table as tests, under every form that has the rule's rows. */
export function describeRule(rule: Rule, table: TruthTable): void {
  describe(rule.id, () => {
    for (const form of rule.kind === "code" ? (["2021"] as const) : (table.forms ?? formIds)) {
      for (const outcome of ["holds", "broken", "unknown"] as const) {
        it.for(
          table[outcome].map(
            (row) =>
              [JSON.stringify(row, (_, value: unknown) => (value === undefined ? "absent" : value)), row] as const,
          ),
        )(`${form} ${outcome}: %s`, ([, row]) => {
          expect(worst(outcomesOf(rule, form, row))).toBe(outcome)
        })
      }
    }
    if (rule.kind !== "code") {
      it("is not answered where there is no such table", () => {
        expect(evaluate(rule, emptyReport())).toBe("table-missing")
      })
    }
  })
}
