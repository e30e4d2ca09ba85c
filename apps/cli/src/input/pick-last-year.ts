import { isYearBefore, type Report, sameAgency } from "@gouji/core"

/**
 * The same body's report for the year before among many, by name and year. `several`: more than one claims to be it and
 * they differ, so none is taken.
 */
export function pickLastYear(report: Report, among: readonly Report[]): Report | "several" | null {
  const fitting = among.filter(
    (candidate) => sameAgency(candidate.agency, report.agency) === true && isYearBefore(candidate, report) === true,
  )
  const figures = new Set(fitting.map(({ forms, cells }) => JSON.stringify([forms, Object.entries(cells).sort()])))
  return figures.size > 1 ? "several" : (fitting[0] ?? null)
}
