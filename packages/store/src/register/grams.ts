import { type RawBuilder, type SqlBool, sql } from "kysely"
import { searchKey } from "../names.ts"

/** The pairs of signs in a text, each once. */
export function gramsOf(text: string): string[] {
  const signs = [...searchKey(text)]
  return [...new Set(signs.slice(1).map((sign, at) => `${signs[at]}${sign}`))]
}

/** What a name is kept by: its pairs of signs, and its last sign, so that every sign begins something. */
export function gramsOfName(name: string): string[] {
  const last = [...searchKey(name)].at(-1)
  return last === undefined ? [] : [...gramsOf(name), last]
}

/** What a word of a filter is looked for by: its pairs of signs, or its only sign. */
export function gramsToFind(term: string): string[] {
  return [...term].length === 1 ? [term] : gramsOf(term)
}

const isSign = (gram: string) => [...gram].length === 1

/** The condition that a line of `agency_grams` is a pair of signs, or begins with a sign. */
export function gramIs(gram: string, table = "agency_grams"): RawBuilder<SqlBool> {
  const column = sql.ref(`${table}.gram`)
  // The greatest sign that there is: the column is in the order of code points.
  return isSign(gram)
    ? sql<SqlBool>`(${column} >= ${gram} and ${column} < ${`${gram}\u{10ffff}`})`
    : sql<SqlBool>`${column} = ${gram}`
}
