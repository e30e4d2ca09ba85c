/**
 * Exact decimals. A figure never passes through binary floating point: counts are safe integers, everything else
 * is a decimal string, and sums are taken over scaled big integers.
 */
export interface Decimal {
  readonly units: bigint
  /** Digits behind the point: value = units / 10^scale. */
  readonly scale: number
}

const pattern = /^(-?)(\d+)(?:\.(\d+))?$/

/** Reads `"-12.340"` or `12`. Throws a RangeError on anything else: callers pass figures that the schema let through. */
export function toDecimal(figure: number | string): Decimal {
  if (typeof figure === "number") {
    if (!Number.isSafeInteger(figure)) throw new RangeError(`not a safe integer: ${figure}`)
    return { units: BigInt(figure), scale: 0 }
  }
  const match = pattern.exec(figure)
  if (!match) throw new RangeError(`not a decimal: ${figure}`)
  const [, sign, whole = "", fraction = ""] = match
  const units = BigInt(whole + fraction)
  return { units: sign ? -units : units, scale: fraction.length }
}

function atScale(d: Decimal, scale: number): bigint {
  return d.units * 10n ** BigInt(scale - d.scale)
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { units: atScale(a, scale) + atScale(b, scale), scale }
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { units: -b.units, scale: b.scale })
}

/** Negative, zero or positive, as a sorts before, with or behind b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const difference = subtract(a, b).units
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The one canonical text of a decimal: no needless zeros, no `-0`. */
export function decimalText(d: Decimal): string {
  const negative = d.units < 0n
  const digits = (negative ? -d.units : d.units).toString().padStart(d.scale + 1, "0")
  const whole = digits.slice(0, digits.length - d.scale)
  const fraction = digits.slice(digits.length - d.scale).replace(/0+$/, "")
  return `${negative ? "-" : ""}${whole}${fraction ? `.${fraction}` : ""}`
}

/** Whole numbers within 2^53 as JSON integers, all else as canonical text. */
export function fromDecimal(d: Decimal): number | string {
  const text = decimalText(d)
  const number = Number(text)
  return !text.includes(".") && Number.isSafeInteger(number) ? number : text
}

/**
 * a divided by b, rounded half away from zero to so many digits behind the point, as canonical text; `null` where b is 0.
 * A quotient is the one figure that has no exact decimal: whoever shows it shows the two that it was made from as well.
 */
export function quotientText(a: Decimal, b: Decimal, digits: number): string | null {
  if (b.units === 0n) return null
  const scale = Math.max(a.scale, b.scale)
  const [over, under] = [atScale(a, scale) * 10n ** BigInt(digits), atScale(b, scale)]
  const negative = over < 0n !== under < 0n
  const [n, d] = [over < 0n ? -over : over, under < 0n ? -under : under]
  const units = (2n * n + d) / (2n * d)
  return decimalText({ units: negative ? -units : units, scale: digits })
}
