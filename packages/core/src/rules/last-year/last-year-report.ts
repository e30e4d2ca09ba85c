import { isYearBefore, type Report } from "../../report/index.ts"
import { defineCode } from "../declare.ts"

const named = (name: string | null, year: number | null) => `${name ?? "?"} ${year ?? "?"}`

const expectedFor = ({ agency, year }: Report) => named(agency.name, year === null ? null : year - 1)

/** What is handed in as last year's report is the same body's, for the year before: said once, and not rule by rule. */
export const lastYearReport = defineCode({
  id: "last-year-report",
  severity: "notice",
  basis: { kind: "practice", clause: "与上一年度核对，须用同一机关上一年度的报告" },
  judge: ({ report, lastYear }) => {
    if (lastYear === null) return "last-year-missing"
    const fits = isYearBefore(lastYear, report)
    if (fits === null) return "not-given"
    const outcome = fits ? "holds" : "broken"
    const found = named(lastYear.agency.name, lastYear.year)
    return [{ at: "last-year", outcome, expected: expectedFor(report), found }]
  },
})
