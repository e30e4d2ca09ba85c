import { bodyOf, type Division, divisionsOf } from "../bodies/index.ts"
import { type Report, type Scope, sameAgency, sameFigure } from "../report/index.ts"
import type { OutOfScope, Overlap } from "./aggregation.ts"
import type { Member } from "./sum-cell.ts"

/** The whole that is summed up: its name, year, and what it covers. */
export interface Whole {
  readonly agency: Report["agency"]
  readonly year: number
  readonly scope: Extract<Scope, "level" | "region">
}

const rank = { national: 0, province: 1, prefecture: 2, county: 3, township: 4 } as const

const last = (divisions: readonly Division[]) => divisions[divisions.length - 1]

const rankOf = ({ level }: Division) => (level === null ? null : rank[level])

/** `null` where a name does not tell: a body that is called without its place, or by a lower one's name alone. */
function liesIn(region: Division | undefined, divisions: readonly Division[]): boolean | null {
  const [highest] = divisions
  if (region === undefined || highest === undefined) return null
  if (divisions.some(({ name }) => name === region.name)) return true
  const [own, other] = [rankOf(region), rankOf(highest)]
  // A city is of prefecture or of county level: what lies lower may still lie in it.
  if (own === null) return other === rank.province ? false : null
  if (other === null) return own >= rank.county ? false : null
  return other > own ? null : false
}

const isGovernment = (name: string | null) => ["government", "township", "street"].includes(bodyOf(name).kind)

/** A body of a lower division than the whole's own level: a township in a county. */
function isBelow(divisions: readonly Division[], whole: readonly Division[]): boolean {
  const [region, lowest] = [last(whole), last(divisions)]
  if (region === undefined || lowest === undefined || lowest.name === region.name) return false
  const [own, other] = [rankOf(region), rankOf(lowest)]
  // Whatever a city's level is, a county below it is lower.
  if (other !== null && other > (own ?? rank.prefecture)) return true
  return divisions.some(({ name }) => name === region.name)
}

/** Why a report is not one of the whole's, or `null`. */
export function outOfScope({ member, report }: Member, whole: Whole): OutOfScope | null {
  if (report.year === null) return { member, why: "year-unknown" }
  if (report.year !== whole.year) return { member, why: "other-year" }
  const [region, divisions] = [divisionsOf(whole.agency.name), divisionsOf(report.agency.name)]
  if (liesIn(last(region), divisions) === false) return { member, why: "other-region" }
  if (whole.scope === "level" && isBelow(divisions, region)) return { member, why: "below-level" }
  return null
}

/** A member with the divisions that its name has, which are asked for again and again. */
interface Placed extends Member {
  readonly divisions: readonly Division[]
}

const mayCover = ({ report }: Member) => report.scope !== "body" && isGovernment(report.agency.name)

/** Whether a government's report sums up another body's: that of its region all there, that of its level its own bodies. */
function covers({ report: above, divisions: region }: Placed, { divisions }: Placed): boolean {
  if (liesIn(last(region), divisions) !== true) return false
  return above.scope !== "level" || !isBelow(divisions, region)
}

function differ(a: Report, b: Report): boolean {
  const cells = new Set([...Object.keys(a.cells), ...Object.keys(b.cells)])
  return [...cells].some((cell) => {
    const [one, other] = [a.cells[cell], b.cells[cell]]
    return one === undefined || other === undefined ? one !== other : !sameFigure(one, other)
  })
}

/**
 * The reports that would be counted twice. Of two of one body the first stands; beside a government's report of its
 * region or level those that it sums up already are left out, also where its scope is not known, for that is how such
 * reports are made. The whole's own report is no member, unless it covers the one body alone.
 */
export function overlapping(members: readonly Member[], whole: Whole): Overlap[] {
  const overlaps: Overlap[] = []
  const kept: Member[] = []
  for (const { member, report } of members) {
    const twin = kept.find((other) => sameAgency(other.report.agency, report.agency) === true)
    if (report.scope !== "body" && sameAgency(report.agency, whole.agency) === true) {
      overlaps.push({ member, why: "is-the-whole", with: null, differs: false })
    } else if (twin !== undefined) {
      overlaps.push({ member, why: "same-agency", with: twin.member, differs: differ(twin.report, report) })
    } else kept.push({ member, report })
  }
  const placed = kept.map((one): Placed => ({ ...one, divisions: divisionsOf(one.report.agency.name) }))
  const governments = placed.filter(mayCover)
  for (const one of placed) {
    const above = governments.find((other) => other.member !== one.member && covers(other, one))
    if (above !== undefined) overlaps.push({ member: one.member, why: "covered", with: above.member, differs: false })
  }
  return overlaps.sort((a, b) => a.member - b.member)
}
