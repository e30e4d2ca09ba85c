import { cellsOf, checkReport, type Language, wordings } from "@gouji/core"
import { describe, expect, it } from "vitest"
import { testingReport } from "../testing/testing-report.ts"
import { repairRows } from "./repair-rows.ts"

const cell = "requests/received/total"

describe("repairRows", () => {
  it.for(["zh-CN", "en"] as const satisfies readonly Language[])("names cell, slip and figures in %s", (language) => {
    const figures = { "requests/received/natural-person": 81, "requests/granted/natural-person": 81 }
    const sums = { "requests/handled/natural-person": 81, "requests/handled/total": 81, "requests/granted/total": 81 }
    const { reading, check } = testingReport({ ...figures, ...sums, [cell]: 18 })
    const { proposals } = repairRows(check.repair, reading.report, language)
    expect(proposals[0]?.changes).toHaveLength(1)
    expect(proposals[0]?.changes[0]).toMatchObject({ cell, from: "18", to: "81" })
    expect(proposals[0]?.changes[0]?.name).not.toContain("/")
    expect(Object.values(wordings[language].slips)).toContain(proposals[0]?.slips[0])
  })

  it("says once what all ways share, and then only what tells them apart", () => {
    const [upheld, total] = ["remedies/reconsideration/upheld", "remedies/reconsideration/total"]
    const remedies = Object.fromEntries(cellsOf("2021", "remedies").map(({ id }) => [id, 0]))
    const { report } = testingReport({ [cell]: 7, ...remedies, [upheld]: 2, [total]: 5 }).reading
    const both = { ...report, forms: { ...report.forms, remedies: "2021" as const } }
    const check = checkReport(both, { asOf: "2025-01-20" })
    const { shared, proposals } = repairRows(check.repair, both, "zh-CN")
    expect(shared?.changes.map((change) => change.cell)).toEqual([cell])
    expect(proposals.length).toBeGreaterThan(1)
    for (const [at, { taken }] of proposals.entries()) {
      expect(taken.map((change) => change.cell)).not.toContain(cell)
      expect([...(shared?.taken ?? []), ...taken]).toHaveLength(check.repair.solutions[at]?.changes.length ?? 0)
    }
  })

  it.for(["zh-CN", "en"] as const satisfies readonly Language[])(
    "gives a bound where no value is known in %s",
    (language) => {
      const [granted, partly] = ["requests/granted", "requests/partly-granted"]
      const { reading, check } = testingReport({
        [`${granted}/natural-person`]: -2,
        [`${granted}/business`]: 2,
        [`${partly}/natural-person`]: 2,
        [`${partly}/business`]: -2,
      })
      const { bounds, proposals } = repairRows(check.repair, reading.report, language)
      expect(proposals).toEqual([])
      expect(bounds.map(({ cell }) => cell)).toEqual([`${granted}/natural-person`, `${partly}/business`])
      expect(bounds[0]).toMatchObject({ from: "-2", bound: wordings[language].atLeast(0) })
      expect(bounds[0]?.name).not.toContain("/")
    },
  )
})
