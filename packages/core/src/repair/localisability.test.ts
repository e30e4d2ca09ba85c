import { describe, expect, it } from "vitest"
import { formIds } from "../report/index.ts"
import { rules } from "../rules/index.ts"
import { linearSystem } from "./linear-system.ts"
import { localisability } from "./localisability.ts"

const kinds = (table: "disclosure" | "requests" | "remedies", form: "2019" | "2021") => {
  const { cells } = localisability(linearSystem(rules, table, form))
  const count = (kind: string) => cells.filter((cell) => cell.kind === kind).length
  return [count("undetectable"), count("detectable"), count("locatable")]
}

describe("localisability", () => {
  it("finds that table three of 2021 locates any single wrong cell", () => {
    const system = linearSystem(rules, "requests", "2021")
    const found = localisability(system)
    expect([system.cells.length, system.rows.length, found.rank, found.distance]).toEqual([175, 39, 37, 4])
    expect(found.dependencies).toHaveLength(2)
    expect(kinds("requests", "2021")).toEqual([0, 0, 175])
  })

  it("finds the same of 2019, which has two rows less", () => {
    const system = linearSystem(rules, "requests", "2019")
    const found = localisability(system)
    expect([system.cells.length, system.rows.length, found.rank, found.distance]).toEqual([161, 37, 35, 4])
    expect(kinds("requests", "2019")).toEqual([0, 0, 161])
  })

  it.for(formIds)("finds that table four of %s can only tell that something is wrong in a row", (form) => {
    const found = localisability(linearSystem(rules, "remedies", form))
    expect([found.rank, found.dependencies, found.distance]).toEqual([3, [], 2])
    expect(kinds("remedies", form)).toEqual([0, 15, 0])
    expect(found.cells[0]?.like).toEqual(
      ["corrected", "other", "pending", "total"].map((column) => `remedies/reconsideration/${column}`),
    )
  })

  it.for(formIds)("finds that nothing is seen in table two of %s: no equality is over it", (form) => {
    const [undetectable, ...seen] = kinds("disclosure", form)
    expect(undetectable).toBeGreaterThan(0)
    expect(seen).toEqual([0, 0])
    expect(localisability(linearSystem(rules, "disclosure", form)).distance).toBe(1)
  })

  it("names equalities one of which follows from the others", () => {
    const system = linearSystem(rules, "requests", "2021")
    const { dependencies } = localisability(system)
    for (const dependency of dependencies) {
      const kept = { ...system, rows: system.rows.filter((row) => row.id !== dependency[0]) }
      expect(localisability(kept).rank).toBe(37)
    }
  })
})
