import { Failure } from "@gouji/core"
import { type RawBuilder, type SqlBool, sql } from "kysely"
import { type Measure, measureOf } from "../figures/measures.ts"
import type { FiguresScope } from "./aggregates.ts"

const bad = (found: string) => new Failure("bad-request", { found })

/** The columns of measures. Throws `bad-request` for what no form has, and for none or too many. */
export function measuresNamed(cells: readonly string[]): Measure[] {
  if (cells.length === 0 || cells.length > 16) throw bad("measure")
  return cells.map((cell) => {
    const measure = measureOf(cell)
    if (!measure) throw bad("measure")
    return measure
  })
}

/** A scope that may be asked for. Throws `bad-request`. */
export function settleScope(scope: FiguresScope): FiguresScope {
  const { years, province, division } = scope
  if (years?.some((year) => !Number.isInteger(year)) || years?.length === 0) throw bad("year")
  if (province !== undefined && !/^\d\d$/.test(province)) throw bad("province")
  if (division !== undefined && !/^(\d\d){1,3}$/.test(division)) throw bad("division")
  return scope
}

/** The condition that a line of a table lies in a scope; agencies have no year, and reports no kind. */
export function within(table: "figures" | "agencies" | "reports", scope: FiguresScope): RawBuilder<SqlBool> {
  const { years, province, division, kind, agency } = scope
  const column = (name: string) => sql.ref(`${table}.${name}`)
  const conditions: RawBuilder<SqlBool>[] = [sql`1 = 1`]
  if (table !== "agencies" && years !== undefined) conditions.push(sql`${column("year")} in (${sql.join(years)})`)
  // A division tells its province, which is what the tables are ordered and spread by.
  const place = province ?? division?.slice(0, 2)
  if (place !== undefined) conditions.push(sql`${column("province")} = ${place}`)
  if (division !== undefined && division.length > 2) {
    // Divisions are digits: a range is a prefix, whatever the collation.
    const [first, last] = [division.padEnd(6, "0"), division.padEnd(6, "9")]
    conditions.push(sql`${column("division")} between ${first} and ${last}`)
  }
  if (agency !== undefined) conditions.push(sql`${column(table === "agencies" ? "id" : "agency_id")} = ${agency}`)
  if (table !== "reports" && kind !== undefined) conditions.push(sql`${column("kind")} = ${kind}`)
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}
