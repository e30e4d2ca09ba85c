import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { measureOf, measures } from "./measures.ts"

describe("measures", () => {
  it("keeps the places that archives have given them", () => {
    const released = measures.slice(0, 226).map(({ cell, column, scale }) => `${column} ${cell} ${scale}`)
    const digest = createHash("sha256").update(released.join("\n")).digest("hex")
    expect(digest).toMatchInlineSnapshot(`"ef1986be61b5a354411db785ed1408dd6d852d24c9c877590da0b6a9aaaf5701"`)
  })

  it("finds a measure by its address", () => {
    expect(measureOf("requests/received/total")).toMatchObject({ scale: 0 })
    expect(measureOf("disclosure/fees/amount")).toMatchObject({ scale: 6 })
    expect(measureOf("requests/received/nobody")).toBeUndefined()
  })
})
