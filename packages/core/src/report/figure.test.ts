import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { compareDecimals, decimalText, fromDecimal, subtract, toDecimal } from "./decimal.ts"
import { sameFigure, total } from "./figure.ts"
import { figureSchema } from "./figure-schema.ts"

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(8))
  .map(([units, scale]) => ({ units, scale }))

describe("decimals", () => {
  it("have one text each, which reads back as the same number", () => {
    fc.assert(
      fc.property(decimal, (value) => {
        const text = decimalText(value)
        expect(compareDecimals(toDecimal(text), value)).toBe(0)
        expect(decimalText(toDecimal(text))).toBe(text)
        expect(figureSchema.safeParse(text).success).toBe(true)
      }),
    )
  })

  it("add without rounding", () => {
    expect(total(["0.1", "0.2"])).toBe("0.3")
    expect(total([9007199254740991, 2])).toBe("9007199254740993")
    expect(total(["1.5", "1.5"])).toBe(3)
    expect(fromDecimal(subtract(toDecimal("4166.241619"), toDecimal("4166.24")))).toBe("0.001619")
  })

  it("know nothing of a sum with a blank in it", () => {
    expect(total([1, null, 2])).toBeNull()
    expect(total([1, undefined])).toBeNull()
    expect(total([])).toBe(0)
  })
})

describe("figures", () => {
  it("are the same by value, and blank is only blank", () => {
    expect(sameFigure(3, "3")).toBe(true)
    expect(sameFigure(null, 0)).toBe(false)
    expect(sameFigure(null, null)).toBe(true)
  })

  it.for(["1.50", "01", "-0", "1e3", "0x10", " 1", "", "NaN", "1.", ".5", "１２"])("refuse %j as text", (text) => {
    expect(figureSchema.safeParse(text).success).toBe(false)
  })

  it.for([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuse %d as a number", (value) => {
    expect(figureSchema.safeParse(value).success).toBe(false)
  })
})
