import { describe, expect, it } from "vitest"
import { wordings } from "../wording/index.ts"
import { rules } from "./rules.ts"

const truthTables = import.meta.glob<string>("./*.test.ts", { query: "?raw", import: "default", eager: true })

describe("the rule set", () => {
  it("has no id twice", () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  })

  it.for(rules.map((rule) => rule.id))("%s has a truth table with its unknown row", (id) => {
    const source = truthTables[`./${id}.test.ts`] ?? ""
    expect(source).toContain("describeRule(")
    expect(source).toContain("unknown: [")
  })

  it.for(rules.map((rule) => rule.id))("%s is worded in every language", (id) => {
    for (const wording of Object.values(wordings)) {
      const { title, why, fix, basis } = wording.rules[id]
      for (const text of [title, why, fix, basis]) expect(text.length).toBeGreaterThan(3)
    }
  })
})
