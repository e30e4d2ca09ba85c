import type { FormId } from "../../report/index.ts"
import { defineCode } from "../declare.ts"

/** The form that a year is reported in. 2019 was on trial, and nobody was bound to it yet. */
export const formOfYear = (year: number): FormId => (year >= 2021 ? "2021" : "2019")

/** The tables are those of the report's year. Where two forms are mixed, that is said instead. */
export const formOutdated = defineCode({
  id: "form-outdated",
  severity: "warning",
  basis: { kind: "form", clause: "国办公开办函〔2021〕30号：自2021年度报告起施行；此前为〔2019〕60号" },
  judge: ({ report, warnings }) => {
    const { disclosure, requests } = report.forms
    const found = disclosure ?? requests
    if (found === null) return [{ at: "tables", outcome: "unknown", why: "table-missing" }]
    if (disclosure !== null && requests !== null && disclosure !== requests) return []
    if (report.year === null || warnings?.some(({ code }) => code === "form-unclear")) {
      return [{ at: "tables", outcome: "unknown" }]
    }
    if (report.year < 2019) return []
    const expected = formOfYear(report.year)
    return [{ at: "tables", outcome: found === expected ? "holds" : "broken", expected, found }]
  },
})
