import { decimalText } from "@gouji/core"
import type { Measure } from "../figures/measures.ts"

/** What an engine gives for a whole number: sums are asked for as text, single columns come as numbers. */
export type Units = string | number | bigint | null

/** A column's whole number as the figure that it stands for: exact decimal text. */
export function figureText(units: Units, scale: Measure["scale"]): string | null {
  return units === null ? null : decimalText({ units: BigInt(units), scale })
}
