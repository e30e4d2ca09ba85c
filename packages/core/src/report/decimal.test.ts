import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { quotientText, toDecimal } from "./decimal.ts"

const divide = (a: number | string, b: number | string, digits = 6) => quotientText(toDecimal(a), toDecimal(b), digits)

describe("a quotient", () => {
  it.each([
    [1, 4, "0.25"],
    [1, 3, "0.333333"],
    [2, 3, "0.666667"],
    [-2, 3, "-0.666667"],
    [0, 7, "0"],
    ["0.3", "0.1", "3"],
    [1, "-0.000001", "-1000000"],
    ["9007199254740993", 1, "9007199254740993"],
    [1, 2_000_000, "0.000001"],
    [-1, 3_000_000, "0"],
  ])("%s / %s = %s", (a, b, text) => {
    expect(divide(a, b)).toBe(text)
  })

  it("of nothing by nothing is not known", () => {
    expect(divide(0, 0)).toBeNull()
    expect(divide(5, "0")).toBeNull()
  })

  it("is never further off than half of its last digit", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), fc.nat(9), (a, b, digits) => {
        fc.pre(b !== 0)
        const { units, scale } = toDecimal(divide(a, b, digits) as string)
        // |q·b − a| ≤ |b| / (2·10^digits), in whole numbers alone.
        const rest = units * BigInt(b) - BigInt(a) * 10n ** BigInt(scale)
        const size = (value: bigint) => (value < 0n ? -value : value)
        expect(size(rest) * 2n * 10n ** BigInt(digits) <= size(BigInt(b)) * 10n ** BigInt(scale)).toBe(true)
      }),
    )
  })
})
