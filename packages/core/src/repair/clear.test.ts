import { describe, expect, it } from "vitest"
import { isClear } from "./clear.ts"
import type { SlipId } from "./slips/slips.ts"

const reading = (cost: number, ...slips: SlipId[]) => ({ cost, operations: slips.length, slips })

describe("isClear", () => {
  it("asks for a lead over readings of as many slips that grows with their number", () => {
    expect(isClear([reading(100, "omitted"), reading(112, "omitted")])).toBe(true)
    expect(isClear([reading(100, "omitted"), reading(111, "omitted")])).toBe(false)
    expect(isClear([reading(200, "omitted", "omitted"), reading(239, "omitted", "omitted")])).toBe(false)
    expect(isClear([reading(200, "omitted", "omitted"), reading(240, "omitted", "omitted")])).toBe(true)
  })

  it("asks for more over a reading of one slip more, wherever it stands", () => {
    const [first, second] = [reading(200, "omitted", "omitted"), reading(245, "omitted", "omitted")]
    expect(isClear([first, second, reading(289, "omitted", "omitted", "shifted")])).toBe(false)
    expect(isClear([first, second, reading(290, "omitted", "omitted", "shifted")])).toBe(true)
  })

  it("holds no single slip's rarity against it", () => {
    const two = reading(200, "omitted", "omitted")
    expect(isClear([reading(155, "shifted-far"), two])).toBe(true)
    expect(isClear([reading(155, "omitted"), two])).toBe(false)
  })
})
