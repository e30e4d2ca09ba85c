import { describe, expect, it } from "vitest"
import { evaluate } from "../check/evaluate.ts"
import { cellId, cellsOf, emptyReport } from "../forms/index.ts"
import { type Figure, type FormId, formIds, type Report } from "../report/index.ts"
import type { CarryOver, Case, Rule, Subject, SubjectCase, TruthTables } from "../rules/index.ts"

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
  const overColumns =
    rule.kind === "row-sum" ||
    rule.kind === "blank-total" ||
    (rule.kind === "at-least" && rule.over === "columns") ||
    (rule.kind === "carry-over" && rule.per === "row")
  const entries = cellsOf(form, rule.table).flatMap((cell) => {
    const key = rule.kind === "figures" ? `${cell.row}/${cell.column}` : overColumns ? cell.column : cell.row
    return figure(key).map((value) => [cellId(rule.table, cell.row, cell.column), value] as const)
  })
  return { ...emptyReport(), forms: { ...emptyReport().forms, [rule.table]: form }, cells: Object.fromEntries(entries) }
}

const lastYearKey = "last-year/"

/** Two reports of one body: keys behind `last-year/` are last year's lines. */
function twoYears(rule: CarryOver, form: FormId, cells: Readonly<Record<string, Figure | undefined>>) {
  const entries = Object.entries(cells)
  const before = entries.flatMap(([key, figure]) =>
    key.startsWith(lastYearKey) ? [[key.slice(lastYearKey.length), figure] as const] : [],
  )
  return {
    report: { ...filled(rule, form, cells), year: 2024 },
    lastYear: { ...filled(rule, form, Object.fromEntries(before)), year: 2023 },
  }
}

const bare = { warnings: null, lastYear: null, members: null, asOf: "2026-03-31" }

/** The subject that a case stands for. */
export function subjectOf(rule: Rule, form: FormId, row: Case): Subject {
  const cells = row as Readonly<Record<string, Figure | undefined>>
  if (rule.kind === "carry-over") return { ...bare, ...twoYears(rule, form, cells) }
  if (rule.kind !== "code") return { ...bare, report: filled(rule, form, cells) }
  const whole = (part: Partial<Report>): Report => ({ ...emptyReport(), ...part })
  const { warnings, properties, lastYear, members, asOf, ...report } = row as SubjectCase
  return {
    report: whole(report),
    warnings: warnings ?? bare.warnings,
    ...(properties && { properties }),
    lastYear: lastYear ? whole(lastYear) : null,
    members: members?.map(whole) ?? null,
    asOf: asOf ?? bare.asOf,
  }
}

/** Other cells of the table are 0 and hold: what counts is whether anything is worse. */
function worst(rule: Rule, form: FormId, row: Case): string {
  const outcomes = evaluate(rule, subjectOf(rule, form, row))
  if (typeof outcomes === "string") return outcomes === "table-missing" ? outcomes : "unknown"
  const seen = new Set<string>(outcomes.map((outcome) => outcome.outcome))
  return ["broken", "unknown", "holds"].find((outcome) => seen.has(outcome)) ?? "not applicable"
}

const shown = (row: Case) => JSON.stringify(row, (_, value: unknown) => (value === undefined ? "absent" : value))

const answersOf = ({ holds, broken, unknown }: TruthTables[number]) => ({ holds, broken, unknown })

/** Registers a rule's truth tables as tests, under every form that has the rule's rows. */
export function describeRule(rule: Rule, tables: TruthTables): void {
  describe(rule.id, () => {
    for (const table of tables) {
      for (const form of rule.kind === "code" ? (["2021"] as const) : (table.forms ?? rule.forms ?? formIds)) {
        for (const [outcome, rows = []] of Object.entries({
          ...answersOf(table),
          "not applicable": table.notApplicable,
        })) {
          it.for(rows.map((row) => [shown(row), row] as const))(`${form} ${outcome}: %s`, ([, row]) => {
            expect(worst(rule, form, row)).toBe(outcome)
          })
        }
      }
    }
    if (rule.kind !== "code") {
      it("is not answered where there is no such table", () => {
        expect(evaluate(rule, { ...bare, report: emptyReport() })).toBe("table-missing")
      })
    }
  })
}
