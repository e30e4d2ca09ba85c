import { cellId, sameMeasure } from "../forms/index.ts"
import type { FormId } from "../report/index.ts"
import type { CarriedLine, CarryOver } from "../rules/index.ts"
import type { Operand } from "./check.ts"

/** A term of a relation over two years: cells that are added up, and whose they are. */
export interface CarriedTerm extends Pick<Operand, "of" | "sign"> {
  readonly cells: readonly string[]
}

/** One place where figures of two years must tie. `null`: last year's form measures no such thing. */
export interface CarriedPlace {
  readonly at: string
  readonly expected: readonly CarriedTerm[] | null
  readonly found: readonly CarriedTerm[] | null
}

/** The places of a rule over two years, with each term's cells under the form of the report that it is taken from. */
export function carriedPlacesOf(rule: CarryOver, form: FormId, lastForm: FormId): CarriedPlace[] {
  const addressOf = (line: string, place: string) =>
    rule.per === "column" ? cellId(rule.table, line, place) : cellId(rule.table, place, line)
  const termsOf = (lines: readonly CarriedLine[], place: string): CarriedTerm[] | null => {
    const terms = lines.map(({ line, ...whose }): CarriedTerm | null => {
      const cells = sameMeasure(addressOf(line, place), whose.of ? lastForm : form)
      return cells && { cells, ...whose }
    })
    return terms.every((term) => term !== null) ? terms : null
  }
  return rule.places.map((at) => ({ at, expected: termsOf(rule.expected, at), found: termsOf(rule.found, at) }))
}

/** The one figure that a cell of this report should have by last year's report alone. */
export interface Witnessed {
  readonly cell: string
  readonly lastYear: readonly CarriedTerm[]
}

/** The cells of a rule's places that last year's report alone says everything of. */
export function witnessedCells(rule: CarryOver, form: FormId, lastForm: FormId): Witnessed[] {
  if (rule.relation === "at-least") return []
  return carriedPlacesOf(rule, form, lastForm).flatMap(({ expected, found }) => {
    const [only, ...more] = found ?? []
    const [cell, ...others] = only?.cells ?? []
    if (expected === null || cell === undefined || more.length > 0 || others.length > 0) return []
    return only?.of === undefined && expected.every((term) => term.of) ? [{ cell, lastYear: expected }] : []
  })
}
