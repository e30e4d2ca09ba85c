import fc from "fast-check"
import { bench, describe } from "vitest"
import type { Report } from "../report/index.ts"
import { arbitraryReport } from "../testing.ts"
import { checkReport } from "./check-report.ts"

const [report] = fc.sample(arbitraryReport(), { numRuns: 1, seed: 11 }) as [Report]
const broken: Report = { ...report, cells: { ...report.cells, "requests/handled/total": 1 } }
const text = JSON.stringify(report)
const options = { asOf: "2026-11-22" }

// A check beside what it takes to have the report at all.
describe("checking one report", () => {
  bench("JSON.parse of the report", () => {
    JSON.parse(text)
  })
  bench("all rules, nothing broken", () => {
    checkReport(report, options)
  })
  bench("all rules, one total wrong", () => {
    checkReport(broken, options)
  })
})
