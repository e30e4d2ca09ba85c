import { expect, it } from "vitest"
import type { Archive, ReportEntry, ReportFilter } from "../archive.ts"
import { searchKey, searchTerms } from "../names.ts"
import { failsWith } from "./fails-with.ts"
import { samplePublication } from "./samples.ts"

const by = { at: "2025-03-01T00:00:00Z", actor: "甲" }
const agencies = [
  ["枕泉县教育局", "320803"],
  ["砚溪县教育局", "320804"],
  ["砚溪县第2中学", "320804"],
  ["砚溪县云2025镇人民政府", "320804"],
  ["枕泉市教育体育局", "330102"],
  ["ＡＢ开发区", null],
  ["局", "330103"],
] as const
const titles: readonly ((name: string, year: number) => string | null)[] = [
  (name, year) => `${name}${year}年政府信息公开工作年度报告`,
  (name, year) => `${name}${year - 1}年政府信息公开工作年度报告（补报于${year}）`,
  (name, year) => `关于${name}2${year}1年的说明`,
  () => null,
  (_, year) => `${year}`,
  () => "二〇二四年度年报",
]
const years = [2022, 2023, 2024]

async function fill(archive: Archive): Promise<void> {
  const publications = agencies.flatMap(([agency, division], at) =>
    years.map((year, turn) => {
      const title = titles[(at + turn) % titles.length]?.(agency, year) ?? null
      return samplePublication({ agency, division, year, title, region: division?.slice(0, 4) ?? null })
    }),
  )
  for (const outcome of await archive.publishAll(publications)) expect(outcome).toHaveProperty("report")
}

async function everything(archive: Archive, filter: ReportFilter, limit = 1000): Promise<ReportEntry[]> {
  const items: ReportEntry[] = []
  let cursor: string | null = null
  do {
    const page = await archive.list(filter, { limit, ...(cursor === null ? {} : { cursor }) })
    items.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return items
}

/** Whether a word is in the present name or the title, looked for sign by sign; one sign in the name alone. */
const holds = ({ agency, title }: ReportEntry, term: string) =>
  searchKey(agency.name).includes(term) || ([...term].length > 1 && searchKey(title ?? "").includes(term))

const idsOf = (entries: readonly ReportEntry[]) => entries.map(({ id }) => id)

/** Lists of a place, and words in names and titles, by their indexes: what they find is what a look at every report finds. */
export function findingContract(fresh: () => Promise<Archive>): void {
  it("finds every part of every name and title, and nothing else, a page at a time", async () => {
    const archive = await fresh()
    await fill(archive)
    const all = await everything(archive, {})
    expect(all).toHaveLength(agencies.length * years.length)
    const texts = new Set<string>([
      "",
      "砚溪 2024",
      "教育 枕泉",
      "没有此局",
      "公开 局",
      "政 局",
      "2 年",
      "%",
      "局 ２０２３年",
    ])
    for (const { agency, title } of all) {
      for (const text of [agency.name, title ?? ""]) {
        const signs = [...text]
        for (const length of [1, 2, 3, 5, 8]) {
          for (let at = 0; at + length <= signs.length; at += length) texts.add(signs.slice(at, at + length).join(""))
        }
      }
    }
    for (const text of texts) {
      const expected = all.filter((entry) => searchTerms(text).every((term) => holds(entry, term)))
      expect(idsOf(await everything(archive, { text }, 2)), text).toEqual(idsOf(expected))
    }
  }, 60_000)

  it("lists a province, a division and a region, with all else that can be asked", async () => {
    const archive = await fresh()
    await fill(archive)
    const all = await everything(archive, {})
    const divisions = new Map<string, string | null>(agencies.map(([name, division]) => [name, division]))
    const inside = (stem: string) => all.filter(({ agency }) => divisions.get(agency.name)?.startsWith(stem))
    for (const division of ["32", "3208", "320804", "330102", "11"]) {
      expect(idsOf(await everything(archive, { division }, 2)), division).toEqual(idsOf(inside(division)))
    }
    expect(idsOf(await everything(archive, { province: "33" }, 1))).toEqual(idsOf(inside("33")))
    expect(idsOf(await everything(archive, { region: "3208" }, 4))).toEqual(idsOf(inside("3208")))
    const educated = inside("3208").filter(({ agency, year }) => agency.name.includes("教育") && year === 2023)
    expect(educated).toHaveLength(2)
    expect(idsOf(await everything(archive, { division: "3208", text: "教育", year: 2023 }))).toEqual(idsOf(educated))
    expect(await everything(archive, { province: "33", division: "3208" })).toEqual([])
    for (const wrong of [{ province: "3" }, { division: "320" }, { division: "32080x" }]) {
      await failsWith(archive.list(wrong, { limit: 1 }), "bad-request")
    }
  })

  it("follows an agency that moves, is renamed, or gets another region", async () => {
    const archive = await fresh()
    await fill(archive)
    const [entry] = await everything(archive, { text: "砚溪县教育局" })
    const id = entry?.agency.id ?? ""
    await archive.register.change(id, { division: "110101", name: "墨池区教育局", region: "墨池" }, by)
    for (const filter of [
      { province: "11" },
      { division: "110101" },
      { region: "墨池" },
      { text: "墨池" },
      { text: "墨" },
    ]) {
      expect((await everything(archive, filter, 2)).map(({ agency }) => agency.id)).toEqual([id, id, id])
    }
    // By its former name too, and by what only one of its titles says.
    expect(await everything(archive, { text: "砚溪县教育局" })).toHaveLength(3)
    expect(await everything(archive, { text: "补报于", province: "11" })).toHaveLength(1)
    expect(await everything(archive, { division: "320804", text: "教育" })).toEqual([])
    expect(await everything(archive, { division: "320804" })).toHaveLength(6)
    expect(await archive.facets()).toMatchObject({
      reports: 21,
      years: [2024, 2023, 2022],
      regions: expect.arrayContaining(["墨池"]),
    })
    await archive.register.change(id, { division: null }, by)
    expect(await everything(archive, { text: "墨池", division: "11" })).toEqual([])
    expect(await everything(archive, { text: "墨池" })).toHaveLength(3)
    expect((await archive.facets()).reports).toBe(21)
  })

  it("finds what a corrected title says, and no longer what it said", async () => {
    const archive = await fresh()
    await archive.publish(samplePublication({ agency: "砚溪县教育局", title: "砚溪县教育局2024年报" }))
    await archive.publish(
      samplePublication({ agency: "砚溪县教育局", title: "关于砚溪县教育局的年报", reason: "题目" }),
    )
    expect(await everything(archive, { text: "关于" })).toHaveLength(1)
    expect(await everything(archive, { text: "局2024" })).toEqual([])
    expect((await archive.facets()).reports).toBe(1)
  })
}
