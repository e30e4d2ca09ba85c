import { type Decimal, decimalText } from "../report/index.ts"

/** A quantity's value as a plain number. Counts in prose are far below 2^53. */
export const countOf = (value: Decimal): number =>
  value.scale === 0 ? Number(value.units) : Number(decimalText(value))

const power = (exponent: number) => 10n ** BigInt(exponent)

/** `part` of `whole` in hundredths of a per cent and finer: rounded, and cut off, to `digits` behind the point. */
function shares(part: number, whole: number, digits: number): bigint[] {
  const [n, d] = [BigInt(part) * 100n * power(digits), BigInt(whole)]
  return [(2n * n + d) / (2n * d), n / d]
}

/** 43.7件 is printed now and then, and is no number of anything. */
const areCounts = (part: number, whole: number) => Number.isInteger(part) && Number.isInteger(whole) && whole > 0

/** Whether a printed percentage is `part` of `whole`, rounded or cut off to the digits that are printed. */
export function isShare(printed: Decimal, part: number, whole: number): boolean {
  return areCounts(part, whole) && part >= 0 && shares(part, whole, printed.scale).includes(printed.units)
}

/** `part` of `whole` as a percentage with as many digits, as text. */
export function shareText(part: number, whole: number, digits: number): string | null {
  if (!areCounts(part, whole)) return null
  return decimalText({ units: shares(part, whole, digits)[0] ?? 0n, scale: digits })
}
