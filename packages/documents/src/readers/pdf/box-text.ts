import { fold } from "../html-text.ts"
import type { Sign } from "./page-content.ts"
import { columnsOf, joinTexts, type Line, linesOf, lineText } from "./text-lines.ts"

/** Room that a word processor leaves at the edges of a box. */
const padding = 8

const endsInDigit = /[\d０-９,，.．]$/
const beginsWithDigit = /^[\d０-９,，.．]/

/** A number that did not fit goes on in the next line; two numbers below each other do not. */
export function isBrokenNumber(line: Line, text: string, next: string, width: number): boolean {
  const digit = line.size / 2
  return (
    endsInDigit.test(text) && beginsWithDigit.test(next) && line.right - line.left + digit > width - padding - digit
  )
}

/** Whether the last line of a box is so long that its text may go on in the next one. */
export function isFull(signs: readonly Sign[], width: number): boolean {
  const last = linesOf(signs).at(-1)
  return last !== undefined && last.right - last.left + last.size > width - 2 * padding
}

/** The text of a box: its lines joined, without a space inside a word. */
export function boxText(signs: readonly Sign[], width: number): string {
  const upright = signs.filter((sign) => sign.upright).length
  if (upright * 2 > signs.length)
    return fold(
      columnsOf(signs)
        .map((line) => lineText(line))
        .join(""),
    )
  const lines = linesOf(signs)
  return fold(
    lines.reduce((text, line, index) => {
      const own = lineText(line)
      const before = lines[index - 1]
      if (before && isBrokenNumber(before, lineText(before), own, width)) return text + own
      return joinTexts(text, own)
    }, ""),
  )
}
