import { type Language, wordings } from "@gouji/core"
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
