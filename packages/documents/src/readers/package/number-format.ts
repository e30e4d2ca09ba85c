const digits = "〇一二三四五六七八九"
const legalDigits = "零壹贰叁肆伍陆柒捌玖"
const stems = "甲乙丙丁戊己庚辛壬癸"
const branches = "子丑寅卯辰巳午未申酉戌亥"

/** 一, 十, 十一, 二十, 一百〇五: up to 9999, as lists count. */
function chinese(value: number, signs: string, units: readonly string[], shortTen: boolean): string {
  if (value < 1 || value > 9999) return String(value)
  const parts: string[] = []
  const places = String(value).padStart(4, "0")
  for (let index = 0; index < 4; index += 1) {
    const digit = Number(places[index])
    const before = parts.length > 0
    if (digit > 0) {
      if (before && places[index - 1] === "0") parts.push(signs[0] ?? "")
      parts.push(`${signs[digit] ?? ""}${units[3 - index] ?? ""}`)
    }
  }
  const text = parts.join("")
  return shortTen && value < 20 && value >= 10 ? text.slice(1) : text
}

const romans: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
]

function roman(value: number): string {
  if (value > 3999) return String(value)
  let rest = value
  let text = ""
  for (const [step, sign] of romans) {
    while (rest >= step) {
      text += sign
      rest -= step
    }
  }
  return text
}

/** a … z, aa … zz, as word processors count with letters. */
function letter(value: number): string {
  const sign = String.fromCharCode(97 + ((value - 1) % 26))
  return sign.repeat(Math.min(Math.ceil(value / 26), 20))
}

const within = (value: number, first: number, most: number) =>
  value >= 1 && value <= most ? String.fromCodePoint(first + value - 1) : String(value)

const cycle = (value: number, signs: string) => signs[(value - 1) % signs.length] ?? String(value)

const byDigit = (value: number, signs: (digit: number) => string) =>
  [...String(value)].map((digit) => signs(Number(digit))).join("")

export type NumberStyle =
  | "decimal"
  | "leading-zero"
  | "full-width"
  | "letters"
  | "LETTERS"
  | "roman"
  | "ROMAN"
  | "chinese"
  | "chinese-legal"
  | "chinese-digits"
  | "circled"
  | "parenthesised"
  | "with-stop"
  | "stems"
  | "branches"

const printers: Readonly<Record<NumberStyle, (value: number) => string>> = {
  decimal: String,
  "leading-zero": (value) => String(value).padStart(2, "0"),
  "full-width": (value) => byDigit(value, (digit) => String.fromCharCode(0xff10 + digit)),
  letters: letter,
  LETTERS: (value) => letter(value).toUpperCase(),
  roman,
  ROMAN: (value) => roman(value).toUpperCase(),
  chinese: (value) => chinese(value, digits, ["", "十", "百", "千"], true),
  "chinese-legal": (value) => chinese(value, legalDigits, ["", "拾", "佰", "仟"], false),
  "chinese-digits": (value) => byDigit(value, (digit) => digits[digit] ?? ""),
  circled: (value) => within(value, 0x2460, 20),
  parenthesised: (value) => within(value, 0x2474, 20),
  "with-stop": (value) => within(value, 0x2488, 20),
  stems: (value) => cycle(value, stems),
  branches: (value) => cycle(value, branches),
}

/** A number as a list of the given style prints it. */
export function formatNumber(value: number, style: NumberStyle): string {
  return value < 1 ? String(value) : printers[style](value)
}
