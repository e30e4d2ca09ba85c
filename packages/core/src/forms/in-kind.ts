import { type Figure, fromDecimal, toDecimal } from "../report/index.ts"
import type { Measure } from "./define-form.ts"

/** The one way to write a figure: counts as integers where they are whole, amounts as text. */
export function inKind(figure: Figure, measure: Measure): Figure {
  if (figure === null) return null
  return measure === "amount" ? String(figure) : fromDecimal(toDecimal(figure))
}
