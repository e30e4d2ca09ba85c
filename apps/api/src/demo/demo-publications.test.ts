import type { Report } from "@gouji/core"
import { openSqliteArchive } from "@gouji/store"
import { describe, expect, it } from "vitest"
import { demoPublications } from "./demo-publications.ts"
import { demoReports } from "./demo-reports.ts"
import { seedDemoArchive } from "./seed-demo-archive.ts"

const now = new Date("2026-01-02T03:04:05.678Z")

/** What reports are caught at: nothing that was not planted. */
const planted: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  砚溪县人民政府办公室2024: ["fail", ["requests-outcomes@total", "requests-row-total@granted"]],
  枕泉县人民政府2023: ["inconclusive", ["requests-blank-total@partly-granted"]],
  枕泉县人民政府2024: ["fail", ["requests-balance@natural-person", "requests-row-total@received"]],
  鹭屿县自然资源局2020: ["pass", ["issued-before-year-end@issued-on"]],
  鹭屿县自然资源局2024: ["pass", ["section-missing@other"]],
  鹭屿县教育局2025: ["fail", ["requests-balance@total", "requests-outcomes@total", "requests-row-total@handled"]],
}

const publications = await demoPublications(now)

describe("demo publications", () => {
  it("come back from their pages as they were written, but for what was planted", () => {
    const written = demoReports().map(({ report, slips }) => slips.reduce((before, slip) => slip(before), report))
    const byTitle = (reports: readonly Report[]) => new Map(reports.map((report) => [report.title, report]))
    expect(byTitle(publications.map(({ reading }) => reading.report))).toEqual(byTitle(written))
    const warnings = publications.flatMap(({ reading }) => reading.warnings.map((warning) => warning.code))
    expect(warnings).toEqual(["section-missing"])
  })

  it("are caught at what was planted, and at nothing else", () => {
    const caught = publications.flatMap(({ reading, check }) => {
      const { agency, year } = reading.report
      const found = check.findings.map((finding) => finding.id)
      return check.verdict === "pass" && found.length === 0 ? [] : [[`${agency.name}${year}`, [check.verdict, found]]]
    })
    expect(Object.fromEntries(caught)).toEqual(planted)
  })
})

describe("seedDemoArchive", () => {
  it("fills an empty archive, marked as invented, and only once", async () => {
    const archive = await openSqliteArchive(":memory:")
    await Promise.all([seedDemoArchive(archive, now), seedDemoArchive(archive, now)])
    await seedDemoArchive(archive, now)
    const { items } = await archive.list({}, { limit: 100 })
    expect(items).toHaveLength(publications.length)
    expect(items.every((entry) => entry.demo && entry.revision === 1 && entry.publishedAt <= now.toISOString())).toBe(
      true,
    )
    expect(await archive.facets()).toMatchObject({ reports: publications.length, demo: true })
    const agencies = await archive.register.list({ kind: "department" }, { limit: 100 })
    expect(agencies.items).toHaveLength(5)
    await archive.close()
  })

  it("leaves an archive with a report in it alone", async () => {
    const archive = await openSqliteArchive(":memory:")
    const [first] = await demoPublications(now)
    if (first) await archive.publish({ ...first, demo: false })
    await seedDemoArchive(archive, now)
    expect(await archive.facets()).toMatchObject({ reports: 1, demo: false })
    await archive.close()
  })
})
