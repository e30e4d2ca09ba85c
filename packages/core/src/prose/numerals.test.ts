import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parseNumeral } from "./numerals.ts"

const signs = "零一二三四五六七八九"
/** The usual way to write a number below a hundred million: 三千零五, 一百一十, 十二. */
function written(value: number): string {
  if (value >= 10_000) {
    const [head, rest] = [Math.floor(value / 10_000), value % 10_000]
    return `${written(head)}万${rest === 0 ? "" : `${rest < 1000 ? "零" : ""}${written(rest)}`}`
  }
  const digits = [...String(value)].map(Number)
  const parts = digits.map((digit, i) =>
    digit === 0 ? "零" : `${signs[digit]}${["", "十", "百", "千"][digits.length - 1 - i]}`,
  )
  const text = parts.join("").replace(/零+/g, "零").replace(/零$/, "")
  return value === 0 ? "零" : value >= 10 && value < 20 ? text.replace(/^一/, "") : text
}

describe("Chinese numerals", () => {
  it.for([
    ["三千一百一十九", 3119],
    ["两", 2],
    ["零", 0],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["一百零五", 105],
    ["一百一十", 110],
    ["三百五", 350],
    ["三万五", 35_000],
    ["一万零二十", 10_020],
    ["二亿三千万", 230_000_000],
    ["二零二三", 2023],
    ["二千零三十", 2030],
  ] as const)("%s is %i", ([text, value]) => expect(parseNumeral(text)).toBe(value))

  it.for(["", "两三", "五六", "百十", "一十百", "零零", "十十", "三四百", "万", "件"])("%s is no number", (text) =>
    expect(parseNumeral(text)).toBeNull(),
  )

  it("reads every number as it is usually written", () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (value) => {
        expect(parseNumeral(written(value))).toBe(value)
      }),
    )
  })
})
