import { describe, expect, it } from "vitest"
import { bodyOf } from "./body-of.ts"
import { countyCities } from "./county-cities.ts"
import { names } from "./names.cases.ts"
import { prefectureCities } from "./prefecture-cities.ts"

describe("bodyOf", () => {
  const cases = Object.entries(names).flatMap(([body, list]) => list.map((name) => [name, body] as const))

  it("knows each name of its table once, and has enough of them", () => {
    expect(new Set(cases.map(([name]) => name)).size).toBe(cases.length)
    expect(cases.length).toBeGreaterThan(150)
  })

  it.for(cases)("%s: %s", ([name, body]) => {
    const { kind, level } = bodyOf(name)
    expect(`${kind} ${level ?? "-"}`).toBe(body)
  })

  it("says nothing about what has no name", () => {
    for (const name of [null, "", " ", "局"]) expect(bodyOf(name)).toEqual({ kind: "unknown", level: null })
  })

  it("reads a name with white space, full-width signs and a remark behind it alike", () => {
    expect(bodyOf(" 示例县 教育局（本级） ")).toEqual(bodyOf("示例县教育局"))
  })

  it("keeps no city in both lists", () => {
    expect([...prefectureCities].filter((city) => countyCities.has(city))).toEqual([])
    expect([prefectureCities.size, countyCities.size]).toEqual([293, 397])
  })
})
