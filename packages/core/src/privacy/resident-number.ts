/** The first two digits of 公民身份号码: the provinces of GB/T 2260, and 83 for residents of Taiwan. */
const provinces = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split(" "),
)

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkSigns = "10X98765432"

/** The check sign of the first 17 digits (GB 11643-1999, ISO 7064 MOD 11-2). */
export function residentCheckSign(digits: string): string {
  const sum = weights.reduce((all, weight, index) => all + weight * Number(digits[index]), 0)
  return checkSigns[sum % 11] ?? ""
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && day >= 1 && day <= days
}

/** What 18 signs say as a 公民身份号码: the year of birth, and whether the check sign is right; `null` where they are none. */
export function residentNumber(signs: string): { readonly year: number; readonly checked: boolean } | null {
  if (!/^\d{17}[\dXx]$/.test(signs) || !provinces.has(signs.slice(0, 2))) return null
  const year = Number(signs.slice(6, 10))
  if (year < 1900 || year > 2099 || !isDay(year, Number(signs.slice(10, 12)), Number(signs.slice(12, 14)))) return null
  return { year, checked: residentCheckSign(signs) === signs.slice(17).toUpperCase() }
}

/** Whether 15 digits may be a number of the first generation, which has no check sign and two digits for the year. */
export function isOldResidentNumber(digits: string): boolean {
  if (!/^\d{15}$/.test(digits) || !provinces.has(digits.slice(0, 2))) return false
  return isDay(1900 + Number(digits.slice(6, 8)), Number(digits.slice(8, 10)), Number(digits.slice(10, 12)))
}
