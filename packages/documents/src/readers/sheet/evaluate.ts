import { placeOf } from "./address.ts"
import type { Formula } from "./sheet.ts"

/** The number in a cell: `null` where there is none, `undefined` where something else stands. */
export type Lookup = (row: number, column: number) => number | null | undefined

/** What a formula is made of, as far as it is reckoned: sums and differences of cells. */
const token =
  /\s*(?:(SUM)(?=\()|(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?::(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}))?|(\d+(?:\.\d+)?)|([-+(),]))/iy
const mostTokens = 200
const mostCells = 10_000

/** Reckons one formula. */
class Reckoner {
  readonly #tokens: RegExpExecArray[] = []
  readonly #formula: Formula
  readonly #lookup: Lookup
  #at = 0

  constructor(formula: Formula, lookup: Lookup) {
    this.#formula = formula
    this.#lookup = lookup
  }

  /** Its value; `undefined` where it holds anything that is not reckoned here. */
  value(): number | undefined {
    const { text } = this.#formula
    token.lastIndex = 0
    while (token.lastIndex < text.trimEnd().length) {
      const found = token.exec(text)
      if (!found || this.#tokens.length >= mostTokens) return undefined
      this.#tokens.push(found)
    }
    const value = this.#sum()
    return this.#at === this.#tokens.length ? value : undefined
  }

  #sign(sign: string): boolean {
    const isNext = this.#tokens[this.#at]?.[5] === sign
    if (isNext) this.#at += 1
    return isNext
  }

  #sum(): number | undefined {
    let total = this.#sign("-") ? this.#negative(this.#term()) : this.#term()
    while (total !== undefined) {
      const isPlus = this.#sign("+")
      if (!isPlus && !this.#sign("-")) return total
      const term = this.#term()
      total = term === undefined ? undefined : isPlus ? total + term : total - term
    }
    return total
  }

  #negative(value: number | undefined): number | undefined {
    return value === undefined ? undefined : -value
  }

  #term(): number | undefined {
    const [, sum, from, to, number] = this.#tokens[this.#at] ?? []
    if (this.#sign("(")) {
      const value = this.#sum()
      return this.#sign(")") ? value : undefined
    }
    this.#at += 1
    if (number !== undefined) return Number(number)
    if (sum !== undefined) return this.#sign("(") ? this.#arguments() : undefined
    return from !== undefined && to === undefined ? this.#range(from, from, false) : undefined
  }

  #arguments(): number | undefined {
    let total = 0
    do {
      const [, , from, to] = this.#tokens[this.#at] ?? []
      if (from !== undefined && to !== undefined) this.#at += 1
      const value = from !== undefined && to !== undefined ? this.#range(from, to, true) : this.#sum()
      if (value === undefined) return undefined
      total += value
    } while (this.#sign(","))
    return this.#sign(")") ? total : undefined
  }

  #moved(address: string): { readonly row: number; readonly column: number } | null {
    const place = placeOf(address)
    if (!place) return null
    const isFixedRow = /[A-Z]\$/i.test(address)
    return {
      row: place.row + (isFixedRow ? 0 : this.#formula.down),
      column: place.column + (address.startsWith("$") ? 0 : this.#formula.across),
    }
  }

  /** Sums pass over texts in a range; elsewhere a text is no number. */
  #range(from: string, to: string, passesText: boolean): number | undefined {
    const [start, end] = [this.#moved(from), this.#moved(to)]
    if (!start || !end || (end.row - start.row + 1) * (end.column - start.column + 1) > mostCells) return undefined
    let total = 0
    for (let row = start.row; row <= end.row; row += 1) {
      for (let column = start.column; column <= end.column; column += 1) {
        const value = this.#lookup(row, column)
        if (value === undefined && !passesText) return undefined
        total += value ?? 0
      }
    }
    return total
  }
}

/** The value of a formula that adds and subtracts cells; `undefined` for all others. */
export function evaluate(formula: Formula, lookup: Lookup): number | undefined {
  return new Reckoner(formula, lookup).value()
}
