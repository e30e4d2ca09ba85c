import { expect, test } from "vitest"
import { atEdges, settleEdges } from "./edge-signs.ts"
import { type Sign, unknownSign } from "./page-content.ts"

const size = 10

/** Signs one behind the other from a place on; a blank is a gap. */
function lineAt(from: number, text: string): Sign[] {
  return [...text].flatMap((sign, index) => {
    const at = from + index * size
    const own = {
      text: sign,
      from: at,
      to: at + size,
      base: 100,
      size,
      x: at + size / 2,
      y: 96,
      upright: false,
      run: 1,
    }
    return sign === " " ? [] : [own]
  })
}

const seen = (signs: readonly Sign[], left: number, right: number) =>
  settleEdges(signs.map((sign) => atEdges(sign, left, right)))
    .map(({ text }) => (text === unknownSign ? "?" : text))
    .join("")

test.each([
  ["a line that begins with a number, as a printed page's", 80, "3044条，确保", 80, 500, "3044条，确保"],
  ["a line that ends with one", 80, "信息4511", 80, 160, "信息4511"],
  ["a number by itself at the edge", 80, "3044 条", 80, 500, "?044条"],
  ["a figure behind a gap at the other edge", 80, "总计 407", 80, 140, "总计40?"],
  ["a number that goes on beyond the edge", 60, "123044条", 80, 500, "???044条"],
  ["a number that the edge goes through", 75, "3044条", 80, 500, "?044条"],
  ["letters that are cut are no figures", 75, "条3044", 80, 500, "条3044"],
])("%s", (_, from, text, left, right, expected) => {
  expect(seen(lineAt(from, text), left, right)).toBe(expected)
})
