import { describe, expect, it } from "vitest"
import type { Report } from "../report/index.ts"
import { aggregateReports } from "./aggregate-reports.ts"
import { inventedMember as member } from "./invented-members.ts"

const received = "requests/received/total"
const scoped = (name: string, scope: Report["scope"]) => member(name, {}, { scope })

describe("a report out of scope", () => {
  it.each([
    ["云泽县人民政府", "云泽县教育局", null],
    ["云泽县人民政府", "教育局", null],
    ["云泽县人民政府", "县教育局", null],
    ["云泽县人民政府", "青山镇人民政府", null],
    ["云泽县人民政府", "云泽县青山镇人民政府", null],
    ["云泽县人民政府", "江州市云泽县教育局", null],
    ["江州市云泽县人民政府", "云泽县教育局", null],
    ["云泽县人民政府", "云溪县教育局", "other-region"],
    ["云泽县人民政府", "云溪县青山镇人民政府", "other-region"],
    ["云泽县人民政府", "江州市教育局", "other-region"],
    ["江州市人民政府", "云泽县人民政府", null],
    ["江州市人民政府", "江州市云泽县教育局", null],
    ["江州市人民政府", "东河省教育厅", "other-region"],
  ])("%s: %s", (name, agency, why) => {
    const { outOfScope, members } = aggregateReports([member(agency)], { name, year: 2024 })
    expect(outOfScope).toEqual(why === null ? [] : [{ member: 0, why }])
    expect(members).toHaveLength(why === null ? 1 : 0)
  })

  it.each([
    [2023, "other-year"],
    [null, "year-unknown"],
  ])("of %s", (year, why) => {
    const [one, expected] = [member("云泽县教育局", { [received]: 5 }, { year }), ["云泽县教育局"]]
    const { outOfScope, report, missing } = aggregateReports([one], { name: "云泽县人民政府", year: 2024, expected })
    expect(outOfScope).toEqual([{ member: 0, why }])
    expect(report.cells).toEqual({})
    expect(missing).toEqual(expected)
  })

  it.each([
    ["云泽县人民政府", "云泽县教育局", true],
    ["云泽县人民政府", "云泽县青山镇人民政府", false],
    ["云泽县人民政府", "青山镇人民政府", false],
    ["江州市人民政府", "江州市教育局", true],
    ["江州市人民政府", "江州市云泽县教育局", false],
    ["江州市人民政府", "云泽县人民政府", false],
  ])("a level alone, %s: %s counts: %s", (name, agency, counts) => {
    const { outOfScope } = aggregateReports([member(agency)], { name, year: 2024, scope: "level" })
    expect(outOfScope).toEqual(counts ? [] : [{ member: 0, why: "below-level" }])
  })
})

describe("what would count twice", () => {
  const city = { name: "江州市人民政府", year: 2024 } as const
  const county = { name: "云泽县人民政府", year: 2024 } as const
  const doubled = (options: typeof city | typeof county, ...members: readonly Report[]) =>
    aggregateReports(members, options).overlapping

  it("is a body's second report, whether it says the same or not", () => {
    const one = member("云泽县教育局", { [received]: 5 })
    expect(doubled(county, one, member("教育局", { [received]: 5 }))).toEqual([
      { member: 1, why: "same-agency", with: 0, differs: false },
    ])
    expect(doubled(county, one, member("教育局", { [received]: 6 }))[0]?.differs).toBe(true)
    expect(aggregateReports([one, one], county).report.cells[received]).toBe(5)
  })

  it.each([
    ["region", true],
    ["level", true],
    [null, true],
    ["body", false],
  ] as const)("is the whole's own report of scope %s: %s", (scope, isHeldOut) => {
    const overlaps = doubled(county, scoped("云泽县人民政府", scope))
    expect(overlaps.map(({ why }) => why)).toEqual(isHeldOut ? ["is-the-whole"] : [])
  })

  it.each([
    ["region", "云泽县教育局", true],
    ["region", "云泽县青山镇人民政府", true],
    ["level", "云泽县教育局", true],
    ["level", "云泽县青山镇人民政府", false],
    [null, "云泽县教育局", true],
    ["body", "云泽县教育局", false],
    ["region", "云溪县教育局", false],
    ["region", "江州市教育局", false],
  ] as const)("is what a county's report of scope %s covers, %s: %s", (scope, agency, isCovered) => {
    const overlaps = doubled(city, scoped("云泽县人民政府", scope), member(agency))
    expect(overlaps).toEqual(isCovered ? [{ member: 1, why: "covered", with: 0, differs: false }] : [])
  })

  it("is no department beside another", () => {
    expect(doubled(county, member("云泽县教育局"), scoped("云泽县民政局", "region"))).toEqual([])
  })
})
