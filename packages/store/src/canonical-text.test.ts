import canonicalize from "canonicalize"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { canonicalText } from "./canonical-text.ts"
import { samplePublication } from "./contract.ts"

describe("canonicalText", () => {
  it("gives what the library gives, for any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(canonicalText(value)).toBe(canonicalize(value))
      }),
    )
  })

  it("gives what the library gives for reports, absent fields and numbers as keys", () => {
    const { reading, check } = samplePublication()
    for (const value of [{ reading, check }, { a: undefined, b: [undefined] }, { 10: 1, 9: 2, a: -0 }, "𠮷"]) {
      expect(canonicalText(value)).toBe(canonicalize(value))
    }
  })

  it("gives what the library gives wherever zeros stand in a row of fields", () => {
    const figure = fc.constantFrom(0, 0, 0, -0, 1, null, undefined, "0")
    fc.assert(
      fc.property(fc.tuple(figure, figure, figure, figure, figure), (figures) => {
        const cells = Object.fromEntries(figures.map((value, at) => [`b/${9 - at}`, value]))
        expect(canonicalText(cells)).toBe(canonicalize(cells))
      }),
      { numRuns: 500 },
    )
  })

  it("takes no object for the one before it that had as many fields", () => {
    const values = [
      { b: 1, a: 2 },
      { a: 1, b: 2 },
      { b: undefined, a: 2 },
      { b: 3, c: { b: 1, a: 2 } },
      { b: 1, a: 2 },
    ]
    expect(values.map(canonicalText)).toEqual(values.map((value) => canonicalize(value)))
  })

  it("refuses what is no JSON", () => {
    for (const value of [{ a: Number.NaN }, [Number.POSITIVE_INFINITY], { a: "\ud800" }, { "\udc00": 1 }]) {
      expect(() => canonicalText(value)).toThrow()
    }
  })
})
