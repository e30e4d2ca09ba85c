import { describe, expect, it } from "vitest"
import type { Report } from "./report.ts"
import { sameAgency } from "./same-agency.ts"
import { isYearBefore, tiesTo } from "./year-before.ts"

const agency = (name: string | null, id: string | null = null) => ({ name, id })
const report = (year: number | null, name: string | null, scope: Report["scope"] = null) => ({
  agency: agency(name),
  year,
  scope,
})

describe("sameAgency", () => {
  it.each([
    ["云泽县档案馆", "云泽县档案馆", true],
    ["云泽县", "云泽县人民政府", true],
    ["示例市云泽县人民政府", "云泽县", true],
    ["云泽县民政局", "民政局", true],
    ["云泽县 民政局", "云泽县民政局", true],
    ["云泽县民政局", "云泽县财政局", false],
    // Two places, of which one name ends like the other.
    ["泽县", "云泽县", false],
    ["云泽县人民政府", "云泽县人民政府办公室", false],
    [null, "云泽县", null],
  ])("%s and %s: %s", (a, b, same) => {
    expect(sameAgency(agency(a), agency(b))).toBe(same)
    expect(sameAgency(agency(b), agency(a))).toBe(same)
  })

  it("goes by ids where both are known", () => {
    expect(sameAgency(agency("甲局", "1"), agency("乙局", "1"))).toBe(true)
    expect(sameAgency(agency("甲局", "1"), agency("甲局", "2"))).toBe(false)
  })
})

describe("isYearBefore", () => {
  it("wants the same body and the year before", () => {
    expect(isYearBefore(report(2023, "云泽县"), report(2024, "云泽县"))).toBe(true)
    expect(isYearBefore(report(2022, "云泽县"), report(2024, "云泽县"))).toBe(false)
    expect(isYearBefore(report(2023, "丙县"), report(2024, "云泽县"))).toBe(false)
    expect(isYearBefore(report(null, "云泽县"), report(2024, "云泽县"))).toBeNull()
    expect(isYearBefore(report(2023, null), report(2024, "云泽县"))).toBe(true)
  })

  it("does not set a body against its whole region", () => {
    expect(tiesTo(report(2023, "云泽县", "body"), report(2024, "云泽县", "region"))).toBe(false)
    expect(tiesTo(report(2023, "云泽县", null), report(2024, "云泽县", "region"))).toBe(true)
  })
})
