import type { Report } from "./report.ts"
import { sameAgency } from "./same-agency.ts"

type Whose = Pick<Report, "agency" | "year" | "scope">

/**
 * Whether one report is the same body's report for the year before. `null`: it is not known for which year one of them
 * is. A name that is not known does not stand against it: whoever hands a report in as last year's knows whose it is.
 */
export function isYearBefore(lastYear: Whose, report: Whose): boolean | null {
  if (sameAgency(lastYear.agency, report.agency) === false) return false
  if (lastYear.year === null || report.year === null) return null
  return lastYear.year === report.year - 1
}

/** Whether the figures of two years may be set against each other: the year before, and not known to cover else. */
export function tiesTo(lastYear: Whose, report: Whose): boolean {
  const otherScope = lastYear.scope !== null && report.scope !== null && lastYear.scope !== report.scope
  return isYearBefore(lastYear, report) === true && !otherScope
}
