import * as z from "zod"
import { add, type Decimal, decimalText, fromDecimal, toDecimal } from "./decimal.ts"

/** Canonical: no exponent, no needless zeros, no `-0`, so that one number has one text. */
const decimalString = z.string().regex(/^(?:0|-?[1-9]\d{0,39}|-?(?:0|[1-9]\d{0,39})\.\d{0,19}[1-9])$/)

/**
 * A cell's value: a JSON integer for a count, a canonical decimal string for an amount (or for a count that is
 * printed as no whole number), `null` for a cell printed blank, `/` or `—`. Blank is never 0.
 */
export const figureSchema = z.union([z.int(), decimalString, z.null()]).meta({
  id: "Figure",
  description: "Integer for counts, decimal string for amounts, null for a cell printed blank.",
})

export type Figure = z.infer<typeof figureSchema>

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
