import { add, type Decimal, decimalText, fromDecimal, toDecimal } from "./decimal.ts"
import type { Figure } from "./figure-schema.ts"

/** The sum, or `null` (unknown) as soon as one figure is blank or absent. */
export function total(figures: readonly (Figure | undefined)[]): number | string | null {
  let integer = 0
  let sum: Decimal | null = null
  for (const figure of figures) {
    if (figure === null || figure === undefined) return null
    if (sum === null && typeof figure === "number" && Number.isSafeInteger(integer + figure)) integer += figure
    else sum = add(sum ?? toDecimal(integer), toDecimal(figure))
  }
  return sum === null ? integer : fromDecimal(sum)
}

/** Whether two figures are the same number, whichever way each is written. Blank equals only blank. */
export function sameFigure(a: Figure, b: Figure): boolean {
  if (a === null || b === null) return a === b
  return a === b || decimalText(toDecimal(a)) === decimalText(toDecimal(b))
}
