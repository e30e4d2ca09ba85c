import { compareDecimals, type Figure, type Report, toDecimal } from "../../report/index.ts"
import { absent, blank, lowest } from "./codes.ts"
import type { TablePlan } from "./plan.ts"

const zero = toDecimal(0)

/** Amounts take part in no sum: only their sign is kept. */
function signOf(amount: NonNullable<Figure>): number {
  return typeof amount === "number" ? Math.sign(amount) : compareDecimals(toDecimal(amount), zero)
}

/**
 * Writes a table's figures into a row, in print order. `false` where one does not fit (decimals where counts belong,
 * more than nine digits): such a report is checked by the interpreter.
 */
export function encode(cells: Report["cells"], plan: TablePlan, rows: Int32Array, offset: number): boolean {
  const { cells: ids, measures } = plan
  for (let index = 0; index < ids.length; index += 1) {
    const figure = cells[ids[index] as string]
    if (typeof figure === "number" && measures[index] !== "amount") {
      const whole = figure | 0
      if (whole !== figure || whole < lowest) return false
      rows[offset + index] = whole
    } else if (figure === null) rows[offset + index] = blank
    else if (figure === undefined) rows[offset + index] = absent
    else if (measures[index] === "amount") rows[offset + index] = signOf(figure)
    else return false
  }
  return true
}
