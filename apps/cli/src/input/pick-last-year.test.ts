import { expect, it } from "vitest"
import { inventedReport } from "../testing/invented-report.ts"
import { pickLastYear } from "./pick-last-year.ts"

const report = inventedReport()
const lastYear = inventedReport({ year: 2023 })
const other = (name: string | null) => inventedReport({ year: 2023, agency: { name, id: null } })

it("takes the same body's report for the year before", () => {
  expect(pickLastYear(report, [inventedReport({ year: 2022 }), other("示例县财政局"), report, lastYear])).toBe(lastYear)
})

it("takes none that does not say whose it is", () => {
  expect(pickLastYear(report, [other(null)])).toBeNull()
  expect(pickLastYear({ ...report, agency: { name: null, id: null } }, [lastYear])).toBeNull()
})

it("takes the same report in two files, and none of two that differ", () => {
  const copy = inventedReport({ year: 2023, title: null })
  expect(pickLastYear(report, [lastYear, copy])).toBe(lastYear)
  const changed = { ...copy, cells: { ...copy.cells, "requests/received/total": 1 } }
  expect(pickLastYear(report, [lastYear, changed])).toBe("several")
})
