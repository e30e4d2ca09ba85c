import { add, decimalText, quotientText, toDecimal } from "@gouji/core"
import { type DivisionCoverage, type GroupSummary, regionBelow } from "@gouji/store"

/** What a region comes to in a year. Sums are exact decimal texts, `null` where no report gives a figure. */
export interface RegionFigures {
  readonly agencies: number
  readonly reported: number
  readonly sum: string | null
  /** Reports that give the measure, and reports that print none. */
  readonly given: number
  readonly without: number
  /** Sums of the measures beside, in their order. */
  readonly beside: readonly (string | null)[]
}

const nothing = (beside: number): RegionFigures => ({
  agencies: 0,
  reported: 0,
  sum: null,
  given: 0,
  without: 0,
  beside: Array.from({ length: beside }, () => null),
})

const plus = (a: string | null, b: string | null) =>
  a === null || b === null ? (a ?? b) : decimalText(add(toDecimal(a), toDecimal(b)))

/** Groups of reports and counts of agencies, both by division, put together by the regions below another. */
export function regionLines(
  region: string | null,
  {
    groups,
    coverage,
    beside,
  }: { groups: readonly GroupSummary[]; coverage: readonly DivisionCoverage[]; beside: number },
): ReadonlyMap<string, RegionFigures> {
  const lines = new Map<string, RegionFigures>()
  const change = (division: string | null, to: (line: RegionFigures) => RegionFigures) => {
    const below = regionBelow(region, division)
    if (below !== null) lines.set(below, to(lines.get(below) ?? nothing(beside)))
  }
  for (const { division, agencies, reported } of coverage) {
    change(division, (line) => ({
      ...line,
      agencies: line.agencies + agencies,
      reported: line.reported + reported,
    }))
  }
  for (const { group, measures } of groups) {
    const [own, ...others] = measures
    change((group.division ?? null) as string | null, (line) => ({
      ...line,
      sum: plus(line.sum, own?.sum ?? null),
      given: line.given + (own?.given ?? 0),
      without: line.without + (own?.without ?? 0),
      beside: line.beside.map((sum, at) => plus(sum, others[at]?.sum ?? null)),
    }))
  }
  return lines
}

/** A part of a whole, to a millionth; `null` where either is not known, or the whole is 0. */
export const shareOf = (part: string | null, whole: string | null): string | null =>
  part === null || whole === null ? null : quotientText(toDecimal(part), toDecimal(whole), 6)
