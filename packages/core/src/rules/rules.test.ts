import { describe, expect, it } from "vitest"
import { describeRule } from "../testing/describe-rule.ts"
import { rules } from "./rules.ts"
import type { TruthTables } from "./truth-table.ts"

const truths = import.meta.glob<TruthTables>("./*/*.truth.ts", { import: "truth", eager: true })
const truthOf = (id: string) => Object.entries(truths).find(([path]) => path.endsWith(`/${id}.truth.ts`))?.[1]

describe("the rule set", () => {
  it("has no id twice", () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  })

  it.for(rules.map((rule) => rule.id))("%s has a truth table", (id) => {
    expect(truthOf(id)).toBeDefined()
  })
})

for (const rule of rules) {
  const truth = truthOf(rule.id)
  if (truth) describeRule(rule, truth)
}
