import { decimalText, type Figure, toDecimal } from "@gouji/core"
import type { CellStyle } from "./cell-styles.ts"

/** What a cell of a sheet holds. */
export type Content =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  /** `number`: its digits. `formula`: what makes it, without the sign of equality. */
  | { readonly kind: "number"; readonly number: string; readonly formula?: string }

export interface SheetCell {
  /** Both count from 0. */
  readonly row: number
  readonly column: number
  readonly rowSpan?: number
  readonly columnSpan?: number
  readonly content: Content
  readonly style: CellStyle
}

/** What a sheet's numbers keep: fifteen digits. */
const mostDigits = 15

/** A figure as a number of a sheet, or as text where a number would lose digits. Blank is an empty cell, never 0. */
export function figureContent(figure: Figure | undefined, formula?: string): Content {
  if (figure === null || figure === undefined) return { kind: "empty" }
  const number = decimalText(toDecimal(figure))
  const digits = number.replace(/[-.]/g, "").replace(/^0+/, "").length
  if (digits > mostDigits) return { kind: "text", text: number }
  return formula === undefined ? { kind: "number", number } : { kind: "number", number, formula }
}
