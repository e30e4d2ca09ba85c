import { plainText } from "./normalise.ts"

const digits: Readonly<{ [char: string]: number }> = {
  〇: 0,
  "○": 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** `二〇二四` → 2024, `十二` → 12, `三十一` → 31. */
function chineseNumber(text: string): number {
  if (!text.includes("十")) return Number([...text].map((char) => digits[char] ?? "").join(""))
  const [tens = "", ones = ""] = text.split("十")
  return (tens === "" ? 1 : (digits[tens] ?? 0)) * 10 + (ones === "" ? 0 : (digits[ones] ?? 0))
}

const arabic = /(\d{4})\s*(?:年|[-./])\s*(\d{1,2})\s*(?:月|[-./])\s*(\d{1,2})\s*日?/
const chinese = /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/

function iso(year: number, month: number, day: number): string | null {
  const lengths = [
    31,
    (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ]
  if (year < 2000 || year > 2100 || day < 1 || day > (lengths[month - 1] ?? 0)) return null
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
}

/** A date found in a text, and the text around it. */
export interface FoundDate {
  readonly date: string
  readonly rest: string
}

/** The first calendar date in a text, or null: `2020年12月30日`, `2020-12-30`, `二〇二〇年十二月三十日`. */
export function findDate(text: string): FoundDate | null {
  const plain = plainText(text)
  const match = arabic.exec(plain)
  const written = match ? null : chinese.exec(plain.replace(/\s+/g, ""))
  const parts = match ?? written
  if (!parts) return null
  const [year = 0, month = 0, day = 0] = parts.slice(1).map((part) => (match ? Number(part) : chineseNumber(part)))
  const date = iso(year, month, day)
  return date === null ? null : { date, rest: (match ? plain : plain.replace(/\s+/g, "")).replace(parts[0], "") }
}

/** The four digits of a year at the place where a text names one: `2024年`, `二〇二四年`. */
export function findYear(text: string): { readonly year: number; readonly printed: string } | null {
  const plain = plainText(text).replace(/\s+/g, "")
  const match = /(20\d{2})年?/.exec(plain) ?? /([二][〇○零][〇○零一二三四五六七八九]{2})年/.exec(plain)
  if (!match) return null
  const year = /^\d/.test(match[1] ?? "") ? Number(match[1]) : chineseNumber(match[1] ?? "")
  return { year, printed: match[0] }
}
