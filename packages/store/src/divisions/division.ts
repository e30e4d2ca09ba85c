import { divisionsAbove } from "@gouji/core"
import { knownDivisions, listYears } from "./known-divisions.ts"

/** A division under one name, and the first and last list that has it so. */
export interface Division {
  readonly code: string
  readonly name: string
  readonly from: number
  readonly until: number
}

/**
 * What is known of a code in a year. `listed`: it was one. `open`: it was made or retired in years of which there is no
 * list. `retired`, `not-yet`: it was none in that year. `unknown`: no list has it.
 */
export type DivisionStanding = "listed" | "open" | "retired" | "not-yet" | "unknown"

function readKnown(): ReadonlyMap<string, readonly Division[]> {
  const known = new Map<string, Division[]>()
  for (const line of knownDivisions.trim().split("\n")) {
    const [code = "", from, until, name = ""] = line.split(" ")
    const division = { code, name, from: Number(from), until: Number(until) }
    known.set(code, [...(known.get(code) ?? []), division])
  }
  return known
}

let read: ReadonlyMap<string, readonly Division[]> | null = null
function known(): ReadonlyMap<string, readonly Division[]> {
  read ??= readKnown()
  return read
}

/** Every code that any list has. */
export const knownCodes = (): readonly string[] => [...known().keys()]

/** Whether any list has a code. */
export const isDivision = (code: string): boolean => known().has(code)

/** The newest list: a code that it has counts as one in all years after. */
export const newestList = Math.max(...listYears)
const oldestList = Math.min(...listYears)

/** What is known of a code of GB/T 2260 in a year. */
export function divisionStanding(code: string, year: number): DivisionStanding {
  const spans = known().get(code)
  const [first, last] = [spans?.[0], spans?.at(-1)]
  if (first === undefined || last === undefined) return "unknown"
  // The year of the list behind the last one that has it, and of the one before the first.
  const gone =
    last.until === newestList ? Number.POSITIVE_INFINITY : Math.min(...listYears.filter((y) => y > last.until))
  const before =
    first.from === oldestList ? Number.NEGATIVE_INFINITY : Math.max(...listYears.filter((y) => y < first.from))
  if (year >= gone) return "retired"
  if (year <= before) return "not-yet"
  return (year > last.until && last.until < newestList) || (year < first.from && first.from > oldestList)
    ? "open"
    : "listed"
}

/** The name of a division in a year, or the nearest that is known. */
export function divisionName(code: string, year: number): string | null {
  const spans = known().get(code) ?? []
  return (spans.find(({ until }) => year <= until) ?? spans.at(-1))?.name ?? null
}

/** The nearest division that a division stands in, and that is a place: 110101 stands in 110000. */
export function divisionParent(code: string): string | null {
  return divisionsAbove(code).find((above) => known().has(above)) ?? null
}

/** The names from the province down: 江苏省 淮安市 洪泽区. */
export function divisionPath(code: string, year: number): readonly string[] {
  const above = divisionsAbove(code).filter((upper) => known().has(upper))
  return [...above.toReversed(), code].map((each) => divisionName(each, year) ?? each)
}
