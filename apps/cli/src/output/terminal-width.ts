import { stripVTControlCharacters } from "node:util"
import { eastAsianWidth } from "get-east-asian-width"

const plain = /^[\x20-\x7e]*$/
const unseen = /[\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Format}\p{Control}]/u

/** Han and the signs between: nearly all that is not plain, and sure to take two columns. The rest takes looking up. */
const isWide = (code: number) =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3001 && code <= 0x3011) || (code >= 0xff01 && code <= 0xff5e)

function widthOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  if (code >= 0x20 && code <= 0x7e) return 1
  if (isWide(code)) return 2
  return unseen.test(sign) ? 0 : eastAsianWidth(code)
}

/**
 * How many columns of a terminal a text takes; its colours take none. As string-width has it, but for emoji that are put
 * together of several: that package takes 45 ms of processor time to load and to measure one sign, as long as all else
 * that `--help` does.
 */
export function terminalWidth(text: string): number {
  const shown = stripVTControlCharacters(text)
  if (plain.test(shown)) return shown.length
  let width = 0
  for (const sign of shown) width += widthOf(sign)
  return width
}
