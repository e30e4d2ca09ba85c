import { expect, it } from "vitest"
import type { Archive, ReportEntry, ReportFilter } from "../archive.ts"
import { failsWith } from "./fails-with.ts"
import { samplePublication } from "./samples.ts"

async function fill(
  archive: Archive,
  samples: readonly NonNullable<Parameters<typeof samplePublication>[0]>[],
): Promise<void> {
  for (const sample of samples) await archive.publish(samplePublication({ title: null, ...sample }))
}

const label = (entry: ReportEntry) => `${entry.year} ${entry.agency.name}`

/** Lists, filters and pages. */
export function listingContract(fresh: () => Promise<Archive>): void {
  const names = async (archive: Archive, filter: ReportFilter) =>
    (await archive.list(filter, { limit: 100 })).items.map(label)

  it("lists the newest year first, then by name", async () => {
    const archive = await fresh()
    await fill(archive, [
      { agency: "乙局", year: 2023 },
      { agency: "乙局" },
      { agency: "丙局" },
      { agency: "丁局", year: 2023 },
    ])
    expect(await names(archive, {})).toEqual(["2024 丙局", "2024 乙局", "2023 丁局", "2023 乙局"])
  })

  it("tells what was published last", async () => {
    const archive = await fresh()
    await fill(archive, [
      { agency: "甲局", publishedAt: "2025-01-02T00:00:00.000Z" },
      { agency: "乙局", year: 2023, publishedAt: "2025-01-03T00:00:00.000Z" },
      { agency: "丙局", publishedAt: "2025-01-01T00:00:00.000Z" },
    ])
    const newest = async (limit: number) => (await archive.newest(limit)).map(label)
    expect(await newest(2)).toEqual(["2023 乙局", "2024 甲局"])
    await fill(archive, [
      { agency: "丙局", publishedAt: "2025-02-01T00:00:00.000Z", figures: { "requests/received/total": 1 } },
    ])
    expect(await newest(100)).toEqual(["2024 丙局", "2023 乙局", "2024 甲局"])
    await failsWith(archive.newest(0), "bad-request")
    await failsWith(archive.newest(101), "bad-request")
  })

  it("filters by year, region and verdict, together too", async () => {
    const archive = await fresh()
    const wrong = { figures: { "requests/received/total": 1 } }
    await fill(archive, [
      { agency: "甲局", region: "东省" },
      { agency: "甲局", year: 2023, ...wrong },
      { agency: "乙局", region: "西省" },
    ])
    expect(await names(archive, { year: 2023 })).toEqual(["2023 甲局"])
    expect(await names(archive, { region: "东省" })).toEqual(["2024 甲局", "2023 甲局"])
    expect(await names(archive, { verdict: "fail" })).toEqual(["2023 甲局"])
    expect(await names(archive, { verdict: "pass", region: "东省", year: 2024 })).toEqual(["2024 甲局"])
    expect(await names(archive, { region: "东" })).toEqual([])
  })

  it("finds every word in name or title, whatever the width and case", async () => {
    const archive = await fresh()
    await fill(archive, [{ agency: "砚溪县ＡＢ中心", title: "二〇二四年年度报告" }, { agency: "枕泉县民政局" }])
    for (const text of ["ab", "砚溪", "中心 年度", "　报告 砚 ", "ＡＢ中"]) {
      expect(await names(archive, { text }), text).toEqual(["2024 砚溪县ＡＢ中心"])
    }
    expect(await names(archive, { text: "砚溪 民政" })).toEqual([])
    expect(await names(archive, { text: "中心二" })).toEqual([])
    expect(await names(archive, { text: " " })).toHaveLength(2)
  })

  it("takes signs in a text as they are", async () => {
    const archive = await fresh()
    await fill(archive, [{ agency: "甲_乙局" }, { agency: "甲丙乙局" }, { agency: "百%局" }, { agency: "惊!叹'局\\" }])
    expect(await names(archive, { text: "甲_乙" })).toEqual(["2024 甲_乙局"])
    for (const text of ["%", "百%"]) expect(await names(archive, { text })).toEqual(["2024 百%局"])
    for (const text of ["!", "叹'局\\"]) expect(await names(archive, { text })).toEqual(["2024 惊!叹'局\\"])
  })

  it("pages through everything once, also while more is published", async () => {
    const archive = await fresh()
    const agencies = ["甲局", "乙局", "丙局"]
    await fill(
      archive,
      agencies.flatMap((agency) => [2022, 2023, 2024].map((year) => ({ agency, year }))),
    )
    const whole = await names(archive, {})
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await archive.list({}, { limit: 2, ...(cursor === null ? {} : { cursor }) })
      seen.push(...page.items.map(label))
      if (cursor === null) await fill(archive, [{ agency: "一局" }])
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(seen).toEqual(whole)
  })

  it("ends a full last page without a cursor", async () => {
    const archive = await fresh()
    await fill(archive, [{ agency: "甲局" }, { agency: "乙局" }])
    expect((await archive.list({}, { limit: 2 })).nextCursor).toBeNull()
  })

  it("refuses a cursor that is not its own", async () => {
    const archive = await fresh()
    await fill(archive, [{ agency: "甲局" }, { agency: "乙局" }])
    const cursor = (await archive.list({ year: 2024 }, { limit: 1 })).nextCursor ?? ""
    expect((await archive.list({ year: 2024 }, { limit: 1, cursor })).items).toHaveLength(1)
    await failsWith(archive.list({}, { limit: 1, cursor }), "bad-cursor")
    await failsWith(archive.list({ year: 2024, text: "甲" }, { limit: 1, cursor }), "bad-cursor")
    const tampered = [...cursor].map(
      (sign, at) => cursor.slice(0, at) + (sign === "A" ? "B" : "A") + cursor.slice(at + 1),
    )
    for (const other of [...tampered, "", "%", "bnVsbA", `${cursor}=`, ` ${cursor}`]) {
      await failsWith(archive.list({ year: 2024 }, { limit: 1, cursor: other }), "bad-cursor")
    }
  })

  it("refuses limits and texts out of bounds", async () => {
    const archive = await fresh()
    for (const limit of [0, -1, 1.5, 1001, Number.NaN]) await failsWith(archive.list({}, { limit }), "bad-request")
    await failsWith(archive.list({ text: "长".repeat(201) }, { limit: 1 }), "bad-request")
  })

  it("says what there is to filter by", async () => {
    const archive = await fresh()
    await fill(archive, [
      { agency: "甲局", region: "东省" },
      { agency: "甲局", year: 2022 },
      { agency: "乙局" },
      { agency: "丙局", region: "中省" },
    ])
    expect(await archive.facets()).toEqual({
      years: [2024, 2022],
      regions: ["东省", "中省"].sort(),
      reports: 4,
      demo: false,
    })
    await archive.publish(samplePublication({ agency: "丁局", demo: true }))
    expect(await archive.facets()).toMatchObject({ reports: 5, demo: true })
  })
}
