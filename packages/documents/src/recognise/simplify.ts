import { traditionalSigns } from "./traditional-signs.ts"

const signs = [...traditionalSigns]
const simplified = new Map(signs.flatMap((sign, index) => (index % 2 === 0 ? [[sign, signs[index + 1] ?? sign]] : [])))

const traditional = new RegExp(`[${[...simplified.keys()].join("")}]`, "gu")

/** A text in simplified signs, as long as before: whole sites are converted to traditional ones, their labels with them. */
export function simplify(text: string): string {
  return text.replace(traditional, (sign) => simplified.get(sign) ?? sign)
}
