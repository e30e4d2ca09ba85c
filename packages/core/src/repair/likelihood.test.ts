import { describe, expect, it } from "vitest"
import { lineLikelihood, logFactorial, naturalLog } from "./likelihood.ts"

describe("logarithms", () => {
  it.each([0.001, 0.5, 1, 2.5, 1000, 2 ** 46])("are those of the engine: %s", (value) => {
    expect(naturalLog(value)).toBeCloseTo(Math.log(value), 12)
  })

  it("of factorials go on where the list of them ends", () => {
    for (const count of [1, 2, 10, 1023, 1024, 50_000])
      expect(logFactorial(count) - logFactorial(count - 1)).toBeCloseTo(Math.log(count), 6)
    expect(logFactorial(-3)).toBe(0)
  })
})

describe("the size of a line", () => {
  it("is a distribution: all sizes together are certain", () => {
    let sum = 0
    for (let count = 0; count < 400; count++) sum += Math.exp(lineLikelihood(count, 7))
    expect(sum).toBeCloseTo(1, 9)
  })
})
