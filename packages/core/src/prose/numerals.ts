const digits: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const large = [
  ["亿", 100_000_000],
  ["万", 10_000],
] as const

/** Below ten thousand: 三千一百一十九, 十二, 一百零五; and what is short for it in speech, 三百五 = 350. */
function small(text: string): number | null {
  let sum = 0
  let digit: number | null = null
  let unit = 10_000
  let afterZero = false
  for (const sign of text) {
    const step = units[sign]
    if (step !== undefined) {
      if (step >= unit || digit === 0 || (digit === null && (step !== 10 || (sum > 0 && !afterZero)))) return null
      sum += (digit ?? 1) * step
      unit = step
      digit = null
      afterZero = false
    } else {
      const value = digits[sign]
      if (value === undefined || digit !== null) return null
      if (value === 0 && text.length > 1) afterZero = true
      else digit = value
    }
  }
  if (digit === null) return afterZero ? null : sum
  const short = !afterZero && unit > 10 && unit < 10_000
  return sum + digit * (short ? unit / 10 : 1)
}

/** A whole number in Chinese numerals, or `null` where the signs are none: 三千一百一十九, 两, 零, 十二, 二零二三 (read digit by digit). */
export function parseNumeral(text: string): number | null {
  if (text.length > 1 && [...text].every((sign) => sign in digits)) {
    // 二零二三 is a year or a number read out; 两三 is no number but "two or three".
    return text.length >= 3 ? Number([...text].map((sign) => digits[sign]).join("")) : null
  }
  for (const [sign, value] of large) {
    const at = text.lastIndexOf(sign)
    if (at < 0) continue
    const head = parseNumeral(text.slice(0, at))
    const rest = text.slice(at + 1).replace(/^零/, "")
    const tail = rest === "" ? 0 : parseNumeral(rest)
    if (head === null || head === 0 || tail === null || tail >= value) return null
    // 三万五 is short for 35000.
    const short = rest.length === 1 && text[at + 1] !== "零" && (digits[rest] ?? 0) > 0
    return head * value + tail * (short ? value / 10 : 1)
  }
  return text === "" ? null : small(text)
}
