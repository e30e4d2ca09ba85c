import type { Context } from "../context.ts"

export type Parser<T> = (this: Context, input: string) => T

/** A parser that takes one of a few words, which a shell can be told. */
export type ChoiceParser<T> = Parser<T> & { readonly choices: readonly string[] }

/** One of a few words. The values are named in the flag's text, so that the help needs no column of its own for them. */
export function oneOf<const T extends string>(values: readonly T[]): ChoiceParser<T> {
  const parse: Parser<T> = function (input) {
    const value = values.find((candidate) => candidate === input)
    if (value === undefined) throw new RangeError(this.texts.usage.oneOf(values))
    return value
  }
  return Object.assign(parse, { choices: values })
}

export const text: Parser<string> = (input) => input

const isoDate = /^\d{4}-\d{2}-\d{2}$/

/** A day of the calendar: 2026-02-30 is none. */
export const day: Parser<string> = function (input) {
  const time = isoDate.test(input) ? Date.parse(`${input}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== input) {
    throw new RangeError(this.texts.usage.date)
  }
  return input
}

function numberIn(input: string, least: number, most: number, complaint: string): number {
  const number = /^\d+$/.test(input) ? Number(input) : Number.NaN
  if (!(number >= least && number <= most)) throw new RangeError(complaint)
  return number
}

/** A whole number within bounds, and what is said of any other. */
export const wholeNumber =
  (least: number, most: number, complaint: string): Parser<number> =>
  (input) =>
    numberIn(input, least, most, complaint)

export const year: Parser<number> = function (input) {
  return numberIn(input, 2000, 2100, this.texts.usage.year)
}

export const solution: Parser<number> = function (input) {
  return numberIn(input, 1, 999, this.texts.copies.usage.solution)
}

export const port: Parser<number> = function (input) {
  return numberIn(input, 0, 65535, this.texts.usage.port)
}

/** A server's address, without the slash at its end. */
export const address: Parser<string> = function (input) {
  const isAddress = URL.canParse(input) && /^https?:$/.test(new URL(input).protocol)
  if (!isAddress) throw new RangeError(this.texts.usage.address)
  return input.replace(/\/+$/, "")
}
