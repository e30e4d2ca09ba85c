import { expect, it } from "vitest"
import type { Archive } from "../archive.ts"
import { failsWith } from "./fails-with.ts"
import { type SampleOptions, samplePublication } from "./samples.ts"

const received = "requests/received/total"
const fees = "disclosure/fees/amount"

type Line = SampleOptions & { readonly division?: string; readonly received?: number | null; readonly fees?: string }

/** Reports that give what is said of them, and 0 elsewhere. */
async function fill(archive: Archive, lines: readonly Line[]): Promise<void> {
  for (const { division, received: count, fees: amount, ...sample } of lines) {
    const figures = {
      ...(count === undefined ? {} : { [received]: count }),
      ...(amount === undefined ? {} : { [fees]: amount }),
    }
    await archive.publish({ ...samplePublication({ ...sample, figures }), ...(division ? { division } : {}) })
  }
}

const three: readonly Line[] = [
  { agency: "甲县档案局", division: "990121", received: 5, fees: "0.1" },
  { agency: "乙县档案局", division: "990122", received: 12, fees: "0.2" },
  { agency: "丙市档案局", division: "980100", received: null },
  { agency: "甲县档案局", year: 2023, received: 4 },
]

/** Sums and rankings of what is published. */
export function aggregatesContract(fresh: () => Promise<Archive>): void {
  it("adds up a measure by year and province, and counts who gives no figure", async () => {
    const archive = await fresh()
    await fill(archive, three)
    const groups = await archive.aggregates.summarise([received], {}, ["year", "province"])
    expect(groups).toMatchObject([
      { group: { year: 2023, province: "99" }, reports: 1, measures: [{ sum: "4", given: 1, without: 0 }] },
      { group: { year: 2024, province: "98" }, reports: 1, measures: [{ sum: null, given: 0, without: 1 }] },
      {
        group: { year: 2024, province: "99" },
        reports: 2,
        measures: [{ measure: received, sum: "17", least: "5", greatest: "12", given: 2, without: 0 }],
      },
    ])
  })

  it("gives the series of one agency, and its coverage", async () => {
    const archive = await fresh()
    await fill(archive, three)
    const { items } = await archive.register.list({}, { limit: 10 })
    const agency = items.find(({ name }) => name.startsWith("甲县"))?.id ?? ""
    const series = await archive.aggregates.summarise([received], { agency }, ["year"])
    expect(series.map(({ group, measures: [one] }) => [group.year, one?.sum])).toEqual([
      [2023, "4"],
      [2024, "5"],
    ])
    expect(await archive.aggregates.coverage({ agency, years: [2024] })).toEqual([
      { year: 2024, agencies: 1, reported: 1 },
    ])
  })

  it("adds up amounts exactly, and sums that no number holds", async () => {
    const archive = await fresh()
    await fill(archive, three)
    const [whole] = await archive.aggregates.summarise([fees], { years: [2024] }, [])
    expect(whole?.measures).toMatchObject([{ sum: "0.3", greatest: "0.2", given: 3 }])
    const greatest = "9007199254.740991"
    await fill(archive, [
      { agency: "丁局", fees: greatest },
      { agency: "戊局", fees: greatest },
    ])
    const [more] = await archive.aggregates.summarise([fees], { years: [2024] }, [])
    expect(more?.measures[0]?.sum).toBe("18014398509.781982")
  })

  it("sets one measure over another, of the reports that give both", async () => {
    const archive = await fresh()
    await fill(archive, [...three, { agency: "丁局", year: 2023, received: 1, fees: "0.000001" }])
    const groups = await archive.aggregates.rates(fees, received, {}, ["year"])
    expect(groups).toEqual([
      { group: { year: 2023 }, numerator: "0.000001", denominator: "5", given: 2, without: 0 },
      { group: { year: 2024 }, numerator: "0.3", denominator: "17", given: 2, without: 1 },
    ])
    const [none] = await archive.aggregates.rates(fees, received, { province: "98" }, [])
    expect(none).toEqual({ group: {}, numerator: null, denominator: null, given: 0, without: 1 })
    const [nothing] = await archive.aggregates.rates(fees, received, { province: "97" }, [])
    expect(nothing).toMatchObject({ numerator: null, given: 0, without: 0 })
    await failsWith(archive.aggregates.rates("a/b/c", fees, {}, []), "bad-request", { found: "measure" })
  })

  it("leaves out what no column holds, and says so", async () => {
    const archive = await fresh()
    await fill(archive, [
      { agency: "甲局", received: 2 ** 31 },
      { agency: "乙局", received: 1 },
    ])
    const [whole] = await archive.aggregates.summarise([received], {}, [])
    expect(whole?.measures).toMatchObject([{ sum: "1", given: 1, without: 1 }])
  })

  it("keeps to a province, a division and what lies below it", async () => {
    const archive = await fresh()
    await fill(archive, three)
    const reports = async (scope: object) => (await archive.aggregates.summarise([received], scope, []))[0]?.reports
    expect(await reports({ province: "99" })).toBe(3)
    expect(await reports({ division: "9901" })).toBe(3)
    expect(await reports({ division: "990122" })).toBe(1)
    expect(await reports({ division: "99", years: [2024] })).toBe(2)
    expect(await reports({ province: "97" })).toBe(0)
  })

  it("takes a correction in the place of what it corrects", async () => {
    const archive = await fresh()
    await fill(archive, three)
    await fill(archive, [{ agency: "乙县档案局", received: 10, paragraph: "更正" }])
    const [whole] = await archive.aggregates.summarise([received], { years: [2024] }, [])
    expect(whole).toMatchObject({ reports: 3, measures: [{ sum: "15" }] })
  })

  it("says how many of the agencies have reported, and which have not", async () => {
    const archive = await fresh()
    await fill(archive, three)
    expect(await archive.aggregates.coverage({})).toEqual([
      { year: 2023, agencies: 3, reported: 1 },
      { year: 2024, agencies: 3, reported: 3 },
    ])
    expect(await archive.aggregates.coverage({ years: [2025], province: "99" })).toEqual([
      { year: 2025, agencies: 2, reported: 0 },
    ])
    const first = await archive.aggregates.missing(2023, {}, { limit: 1 })
    expect(first.items.map(({ name }) => name)).toEqual(["丙市档案局"])
    const rest = await archive.aggregates.missing(2023, {}, { limit: 1, cursor: first.nextCursor ?? "" })
    expect(rest).toMatchObject({ items: [{ name: "乙县档案局" }], nextCursor: null })
  })

  it("says how many of each division have reported", async () => {
    const archive = await fresh()
    await fill(archive, [...three, { agency: "丁局", year: 2023 }])
    expect(await archive.aggregates.coverageByDivision(2023, { province: "99" })).toEqual([
      { division: "990121", agencies: 1, reported: 1 },
      { division: "990122", agencies: 1, reported: 0 },
    ])
    const all = await archive.aggregates.coverageByDivision(2024, {})
    expect(new Map(all.map(({ division, agencies, reported }) => [division, [agencies, reported]]))).toEqual(
      new Map([
        [null, [1, 0]],
        ["980100", [1, 1]],
        ["990121", [1, 1]],
        ["990122", [1, 1]],
      ]),
    )
    await failsWith(archive.aggregates.coverageByDivision(2024, { division: "9" }), "bad-request", {
      found: "division",
    })
  })

  it("ranks agencies by a figure, the same figure with the same rank, page by page", async () => {
    const archive = await fresh()
    const counts = [7, 9, 7, 0, 9, 7]
    await fill(
      archive,
      counts.map((count, at) => ({ agency: `第${at}局`, received: count })),
    )
    await fill(archive, [{ agency: "空白局", received: null }])
    const whole = await archive.aggregates.rank(received, 2024, {}, { limit: 100 })
    expect(whole.items.map(({ rank, figure }) => [rank, figure])).toEqual([
      [1, "9"],
      [1, "9"],
      [3, "7"],
      [3, "7"],
      [3, "7"],
      [6, "0"],
    ])
    expect(whole).toMatchObject({ nextCursor: null, median: "7", summary: { sum: "39", given: 6, without: 1 } })
    const paged = []
    let cursor: string | null = null
    do {
      const page = await archive.aggregates.rank(received, 2024, {}, { limit: 2, ...(cursor ? { cursor } : {}) })
      paged.push(...page.items)
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(paged).toEqual(whole.items)
    const least = await archive.aggregates.rank(received, 2024, {}, { limit: 1, order: "least" })
    expect(least.items).toMatchObject([{ rank: 1, figure: "0", agency: { name: "第3局" } }])
  })

  it("ranks by one figure, with others of the same reports beside it", async () => {
    const archive = await fresh()
    await fill(archive, three)
    const { items, beside } = await archive.aggregates.rank(received, 2024, {}, { limit: 10 }, [fees, received])
    expect(beside).toEqual([fees, received])
    expect(items.map(({ agency, beside }) => [agency.name, ...beside])).toEqual([
      ["乙县档案局", "0.2", "12"],
      ["甲县档案局", "0.1", "5"],
    ])
    // Another year's report of the same agency is not taken for this one's.
    const before = await archive.aggregates.rank(received, 2023, {}, { limit: 10 }, [received])
    expect(before.items.map(({ beside }) => beside)).toEqual([["4"]])
    const unasked = await archive.aggregates.rank(received, 2024, {}, { limit: 1 })
    expect(unasked.items.map(({ beside }) => beside)).toEqual([[]])
    const unknown = archive.aggregates.rank(received, 2024, {}, { limit: 1 }, ["requests/received/nobody"])
    await failsWith(unknown, "bad-request", { found: "measure" })
  })

  it("refuses measures, scopes, pages and cursors that are none", async () => {
    const archive = await fresh()
    await fill(archive, three)
    const { aggregates } = archive
    await failsWith(aggregates.summarise(["requests/received/nobody"], {}, []), "bad-request", { found: "measure" })
    await failsWith(aggregates.summarise([], {}, []), "bad-request", { found: "measure" })
    await failsWith(aggregates.summarise([received], { division: "9' or 1" }, []), "bad-request", { found: "division" })
    await failsWith(aggregates.rank(received, 2024, {}, { limit: 0 }), "bad-request", { found: "limit" })
    const { nextCursor } = await aggregates.rank(received, 2024, {}, { limit: 1 })
    const elsewhere = aggregates.rank(received, 2023, {}, { limit: 1, cursor: nextCursor ?? "" })
    await failsWith(elsewhere, "bad-cursor")
    await failsWith(aggregates.missing(2023, {}, { limit: 1, cursor: "%" }), "bad-cursor")
  })
}
