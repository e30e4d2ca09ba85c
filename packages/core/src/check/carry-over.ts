import {
  add,
  compareDecimals,
  type Figure,
  type FormId,
  fromDecimal,
  type Report,
  subtract,
  tiesTo,
  toDecimal,
} from "../report/index.ts"
import type { CarryOver, Subject, WhyNot } from "../rules/index.ts"
import { type CarriedPlace, type CarriedTerm, carriedPlacesOf } from "./carried-places.ts"
import type { Operand } from "./check.ts"
import type { Outcome } from "./outcome.ts"

interface Years {
  readonly report: Report
  readonly lastYear: Report
}

function operandsOf(terms: readonly CarriedTerm[], side: Operand["side"], years: Years): (Operand | undefined)[] {
  return terms.flatMap(({ cells, ...whose }) =>
    cells.map((cell): Operand | undefined => {
      const value = (whose.of ? years.lastYear : years.report).cells[cell]
      return value === undefined ? undefined : { cell, value, side, ...whose }
    }),
  )
}

/** The sum with its signs, or `null` as soon as one figure is blank. */
export function signedTotal(operands: readonly Pick<Operand, "value" | "sign">[]): Figure {
  let sum = toDecimal(0)
  for (const { value, sign } of operands) {
    if (value === null) return null
    sum = (sign ? subtract : add)(sum, toDecimal(value))
  }
  return fromDecimal(sum)
}

function holds(rule: CarryOver, expected: string | number, found: string | number): boolean {
  const order = compareDecimals(toDecimal(found), toDecimal(expected))
  return rule.relation === "at-least" ? order >= 0 : order === 0
}

function judgePlace(rule: CarryOver, place: CarriedPlace, years: Years): Outcome {
  const { at } = place
  if (place.expected === null || place.found === null) return { at, outcome: "unknown", why: "not-comparable" }
  const read = [...operandsOf(place.expected, "expected", years), ...operandsOf(place.found, "found", years)]
  const operands = read.filter((operand) => operand !== undefined)
  if (operands.length < read.length) return { at, outcome: "unknown", why: "cell-missing" }
  const side = (wanted: Operand["side"]) => signedTotal(operands.filter((operand) => operand.side === wanted))
  const [expected, found] = [side("expected"), side("found")]
  if (expected === null || found === null) return { at, outcome: "unknown", why: "figure-blank" }
  if (holds(rule, expected, found)) return { at, outcome: "holds" }
  // Last year's cells have the same addresses and are not this report's: only its own are pointed at.
  const own = [...place.found, ...place.expected].filter((term) => !term.of)
  return { at, outcome: "broken", cells: own.flatMap((term) => term.cells), operands, expected, found }
}

/** A rule's answer at every place, or why the two years cannot be set against each other at all. */
export function judgeCarryOver(rule: CarryOver, subject: Subject, form: FormId): Outcome[] | WhyNot {
  const { report, lastYear } = subject
  if (lastYear === null) return "last-year-missing"
  if (!tiesTo(lastYear, report)) return "not-comparable"
  const lastForm = lastYear.forms[rule.table]
  if (lastForm === null) return "table-missing"
  const places = carriedPlacesOf(rule, form, lastForm)
  const none = places.every((place) => place.expected === null || place.found === null)
  return none ? "not-comparable" : places.map((place) => judgePlace(rule, place, { report, lastYear }))
}
