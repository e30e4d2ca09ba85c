import { compareDecimals, type Figure, toDecimal } from "../../report/index.ts"
import { absent, blank, lowest, misfit } from "./codes.ts"

const zero = toDecimal(0)

/** `12.34`, without sign or zeros in front: nearly every amount, and told by its first sign not to be negative. */
const isPlainAmount = (text: string) => /^[1-9]\d*(?:\.\d+)?$/.test(text)

/** How a count stands in a row of a batch. */
export function countCode(figure: Figure | undefined): number {
  if (typeof figure === "number") {
    const whole = figure | 0
    return whole === figure && whole >= lowest ? whole : misfit
  }
  return figure === null ? blank : figure === undefined ? absent : misfit
}

/** How an amount stands in a row of a batch. Amounts take part in no sum: only their sign is kept. */
export function amountCode(figure: Figure | undefined): number {
  if (figure === null) return blank
  if (figure === undefined) return absent
  if (typeof figure === "number") return Math.sign(figure)
  if (figure === "0") return 0
  return isPlainAmount(figure) ? 1 : compareDecimals(toDecimal(figure), zero)
}
