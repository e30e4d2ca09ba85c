import { expect, it } from "vitest"
import type { Archive } from "../archive.ts"
import type { Extract, ExtractFilter, ExtractPosition } from "../extracts/extracts.ts"
import { failsWith } from "./fails-with.ts"
import { samplePublication } from "./samples.ts"

const received = "requests/received/total"
const [then, later, last] = ["2025-02-01T00:00:00.000Z", "2025-03-01T00:00:00.000Z", "2025-04-01T00:00:00.000Z"]

async function fill(archive: Archive): Promise<void> {
  const publish = (agency: string, year: number, count: number | null, publishedAt: string, region?: string) =>
    archive.publish({
      ...samplePublication({ agency, year, figures: { [received]: count } }),
      publishedAt,
      division: "990121",
      ...(region ? { region } : {}),
    })
  await publish("乙局", 2024, 2, then)
  await publish("甲局", 2024, null, then, "东省")
  await publish("乙局", 2023, 3, then)
  await publish("乙局", 2024, 20, later)
  await publish("丙局", 2024, 4, later)
}

async function all(archive: Archive, filter: ExtractFilter, asOf: string, limit = 1): Promise<Extract[]> {
  const found: Extract[] = []
  let after: ExtractPosition | null = null
  do {
    const page = await archive.extracts.page(filter, asOf, { limit, ...(after ? { after } : {}) })
    found.push(...page.items)
    after = page.next
  } while (after !== null)
  return found
}

const label = ({ agency, year, revision, report }: Extract) =>
  `${year} ${agency.name} @${revision} ${report.cells[received]}`

/** Reports with all their figures, as they stood at an instant. */
export function extractsContract(fresh: () => Promise<Archive>): void {
  it("gives every report as it stood at an instant, page by page", async () => {
    const archive = await fresh()
    await fill(archive)
    expect((await all(archive, {}, last)).map(label)).toEqual([
      "2024 丙局 @1 4",
      "2024 乙局 @2 20",
      "2024 甲局 @1 null",
      "2023 乙局 @1 3",
    ])
    const before = ["2024 乙局 @1 2", "2024 甲局 @1 null", "2023 乙局 @1 3"]
    expect((await all(archive, {}, "2025-02-28T23:59:59.999Z")).map(label)).toEqual(before)
    expect(await all(archive, {}, "2025-01-01T00:00:00.000Z")).toEqual([])
    expect(await archive.extracts.count({}, last)).toBe(4)
    expect(await archive.extracts.count({}, then)).toBe(3)
  })

  it("gives the report whole, with what is known of its agency", async () => {
    const archive = await fresh()
    await fill(archive)
    const [first] = await all(archive, { text: "甲", years: [2024] }, last)
    const published = await archive.find(first?.id ?? "")
    expect(first).toMatchObject({
      agency: { name: "甲局", region: "东省", division: "990121" },
      hash: published?.current.hash,
      verdict: published?.verdict,
      demo: false,
    })
    expect(first?.report).toEqual(published?.current.reading.report)
  })

  it("keeps to what is asked for", async () => {
    const archive = await fresh()
    await fill(archive)
    const count = (filter: ExtractFilter) => archive.extracts.count(filter, last)
    expect(await count({ years: [2023] })).toBe(1)
    expect(await count({ years: [2023, 2024], text: "乙" })).toBe(2)
    expect(await count({ region: "东省" })).toBe(1)
    expect(await count({ division: "9901" })).toBe(4)
    expect(await count({ province: "98" })).toBe(0)
    expect(await count({ verdict: "inconclusive" })).toBe(1)
    expect(await count({ text: "%" })).toBe(0)
    for (const asOf of ["yesterday", "2025-04-01"]) await failsWith(archive.extracts.count({}, asOf), "bad-request")
    await failsWith(archive.extracts.page({}, last, { limit: 0 }), "bad-request", { found: "limit" })
  })

  it("finds words in prose, page by page, as of the first page", async () => {
    const archive = await fresh()
    const say = (agency: string, paragraph: string) =>
      archive.publish({ ...samplePublication({ agency, paragraph }), publishedAt: then })
    await say("甲局", "全年答复ＡＢＣ类申请， 均在 期限内。")
    await say("乙局", "没有。")
    await say("丙局", "均在期限内，ａｂｃ。")
    const search = (words: string, cursor?: string, limit = 1) =>
      archive.extracts.searchProse(words, {}, last, { limit, ...(cursor ? { cursor } : {}) })
    const first = await search("期限内 abc")
    expect(first.items).toMatchObject([
      { agency: { name: "丙局" }, section: "overview", paragraph: 0, passage: { before: "均在", found: "期限内" } },
    ])
    await say("丁局", "均在期限内，ABC。")
    const next = await search("期限内 abc", first.nextCursor ?? "")
    expect(next.items).toMatchObject([{ agency: { name: "甲局" }, passage: { behind: "。" } }])
    expect(await search("期限内 abc", undefined, 10)).toMatchObject({ scanned: 4, nextCursor: null })
    expect((await search("没有的话", undefined, 10)).items).toEqual([])
    await failsWith(search("别的话", first.nextCursor ?? ""), "bad-cursor")
    for (const words of ["", " ", "字".repeat(201)]) await failsWith(search(words), "bad-request")
  })

  it("has a state that changes with every act alone", async () => {
    const archive = await fresh()
    const empty = await archive.extracts.state()
    await fill(archive)
    const filled = await archive.extracts.state()
    expect(filled).not.toBe(empty)
    expect(await archive.extracts.state()).toBe(filled)
    await archive.publish(samplePublication({ agency: "丁局" }))
    expect(await archive.extracts.state()).not.toBe(filled)
  })
}
