import { describe, expect, it } from "vitest"
import { evaluate } from "../check/evaluate.ts"
import type { Outcome } from "../check/outcome.ts"
import { emptyReport } from "../forms/index.ts"
import { subjectOf } from "../testing/describe-rule.ts"
import type { Rule } from "./declare.ts"
import { rules } from "./rules.ts"
import type { TruthTables } from "./truth-table.ts"

const truths = import.meta.glob<TruthTables>("./*/*.truth.ts", { import: "truth", eager: true })
const truthOf = (id: string) => Object.entries(truths).find(([path]) => path.endsWith(`/${id}.truth.ts`))?.[1] ?? []
const bare = { warnings: null, lastYear: null, members: null, asOf: "2026-03-31" }

function inFull({ at, outcome, ...more }: Outcome): string {
  const fields = Object.entries(more).map(([name, value]) => `${name} ${JSON.stringify(value)}`)
  return [`${at} ${outcome}`, ...fields].join(", ").replaceAll('"', "'")
}

/** All places by name, and in full what is not like its neighbours: a broken line is broken in all rows alike. */
function shown({ kind }: Rule, outcomes: readonly Outcome[] | string): string {
  if (typeof outcomes === "string") return outcomes
  const telling = outcomes.filter(({ outcome }) => outcome !== "holds")
  const named = telling.length > 1 ? [telling.map(({ at }) => at).join(" ")] : []
  const full = telling.slice(0, kind === "code" ? 3 : 1).map(inFull)
  return [`${telling.length} of ${outcomes.length}`, ...named, ...full].join("\n    ")
}

/** A truth table says which answer a rule gives; here is what it says with it: places, cells, figures, passages. */
describe("what rules say of the cases of their truth tables", () => {
  it.for(rules)("$id", (rule: Rule) => {
    expect(truthOf(rule.id)).not.toEqual([])
    const lines = truthOf(rule.id).flatMap((table) => {
      const form = table.forms?.[0] ?? rule.forms?.[0] ?? "2021"
      return (["holds", "broken", "unknown", "notApplicable"] as const).flatMap((answer) =>
        (table[answer] ?? []).map((row, index) => {
          const said = shown(rule, evaluate(rule, subjectOf(rule, form, row)))
          return `  ${form} ${answer} ${index + 1}: ${said}`
        }),
      )
    })
    if (rule.kind !== "code") lines.push(`  no table: ${evaluate(rule, { ...bare, report: emptyReport() })}`)
    expect(`\n${lines.join("\n")}\n`).toMatchSnapshot()
  })
})
