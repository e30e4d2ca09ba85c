import { describe, expect, it } from "vitest"
import { defineAtLeast, defineBalance } from "../rules/index.ts"
import { boundsOf, equationsOf } from "./places.ts"

const common = { id: "own", severity: "error", basis: { kind: "arithmetic", clause: "—" } } as const

describe("the places of an equality", () => {
  const balance = defineBalance({
    ...common,
    table: "requests",
    left: ["received"],
    right: ["handled"],
    forms: ["2019"],
  })

  it("are none under a form that the rule does not speak of", () => {
    expect(equationsOf(balance, "2021")).toEqual([])
    expect(equationsOf(balance, "2019")).toHaveLength(7)
  })
})

describe("the places of an inequality", () => {
  const open = { ...common, table: "requests", over: "rows", greater: ["received"], lesser: ["carried-out"] } as const

  it("are the cells of a column where it is over rows", () => {
    expect(boundsOf(defineAtLeast(open), "2021")).toContainEqual({
      at: "total",
      expected: ["requests/carried-out/total"],
      found: ["requests/received/total"],
      given: null,
    })
  })

  it("are none under a form that the rule does not speak of", () => {
    const rule = defineAtLeast({ ...open, forms: ["2019"] })
    expect(boundsOf(rule, "2021")).toEqual([])
    expect(boundsOf(rule, "2019")).toHaveLength(7)
  })

  it("are none where no row has all its columns", () => {
    const apart = { greater: ["in-force"], lesser: ["decisions"] } as const
    expect(boundsOf(defineAtLeast({ ...common, table: "disclosure", over: "columns", ...apart }), "2021")).toEqual([])
  })
})
