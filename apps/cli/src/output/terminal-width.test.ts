import fc from "fast-check"
import stringWidth from "string-width"
import { expect, it } from "vitest"
import { terminalWidth } from "./terminal-width.ts"

it.each([
  ["", 0],
  ["gouji check", 11],
  ["勾稽", 4],
  ["（七）总计", 10],
  ["“已知”…", 7],
  ["\u001b[1m勾稽\u001b[22m", 4],
  ["e\u0301", 1],
  ["か\u3099", 2],
  ["a\u200bb", 2],
  ["𠮷", 2],
  ["ｱ①", 2],
])("%j takes %i columns", (text, width) => {
  expect(terminalWidth(text)).toBe(width)
})

it("is what string-width says, of all that reports and help are written in", () => {
  const signs =
    "aZ09 -_.,:;|<>[]()'\"“”‘’…—·（）《》【】、，。；：！？％～勾稽政府信息公开〇㎡①Ⅲ½×＋－＝é\u0301ňбВかナ𠮷\u200b\ufeff"
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs)), (parts) => {
      const text = parts.join("")
      expect(terminalWidth(text)).toBe(stringWidth(text))
    }),
  )
  for (const sign of signs) expect([sign, terminalWidth(sign)]).toEqual([sign, stringWidth(sign)])
})
