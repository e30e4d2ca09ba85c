import { openSqliteArchive } from "@gouji/store"
import { describe, expect, it } from "vitest"
import { demoPublications } from "./demo-publications.ts"
import { demoReports } from "./demo-reports.ts"
import { seedDemoArchive } from "./seed-demo-archive.ts"

const now = new Date("2026-01-02T03:04:05.678Z")

/** What each report is caught at: nothing that was not planted. */
const planted: readonly [string, string, readonly string[]][] = [
  ["砚溪县人民政府办公室2023", "pass", []],
  ["砚溪县人民政府办公室2024", "fail", ["requests-outcomes@total", "requests-row-total@granted"]],
  ["枕泉县人民政府2023", "inconclusive", ["requests-blank-total@partly-granted"]],
  ["枕泉县人民政府2024", "fail", ["requests-balance@natural-person", "requests-row-total@received"]],
  ["鹭屿县自然资源局2020", "pass", ["issued-before-year-end@issued-on"]],
  ["鹭屿县自然资源局2024", "pass", ["section-missing@other"]],
]

const publications = await demoPublications(now)

describe("demo publications", () => {
  it("come back from their pages as they were written, but for what was planted", () => {
    const written = demoReports().map(({ report, slips }) => slips.reduce((before, slip) => slip(before), report))
    expect(publications.map(({ reading }) => reading.report)).toEqual(written)
    const warnings = publications.flatMap(({ reading }) => reading.warnings.map((warning) => warning.code))
    expect(warnings).toEqual(["section-missing"])
  })

  it("are caught at what was planted, and at nothing else", () => {
    const caught = publications.map(({ reading, check }) => {
      const { agency, year } = reading.report
      return [`${agency.name}${year}`, check.verdict, check.findings.map((finding) => finding.id)]
    })
    expect(caught).toEqual(planted)
  })
})

describe("seedDemoArchive", () => {
  it("fills an empty archive, marked as invented, and only once", async () => {
    const archive = await openSqliteArchive(":memory:")
    await Promise.all([seedDemoArchive(archive, now), seedDemoArchive(archive, now)])
    await seedDemoArchive(archive, now)
    const { items } = await archive.list({}, { limit: 100 })
    expect(items.map((entry) => [entry.demo, entry.revision, entry.publishedAt])).toEqual(
      planted.map(() => [true, 1, now.toISOString()]),
    )
    expect(await archive.facets()).toMatchObject({ years: [2024, 2023, 2020], reports: 6, demo: true })
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
