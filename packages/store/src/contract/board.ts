import { expect, it } from "vitest"
import type { Archive } from "../archive.ts"
import type { BoardScope } from "../board/board.ts"
import { failsWith } from "./fails-with.ts"
import { samplePublication } from "./samples.ts"

interface Line {
  readonly agency: string
  readonly at?: string
  readonly division?: string
  readonly year?: number
}

async function publish(archive: Archive, { agency, at, division, year }: Line) {
  const sample = samplePublication({ agency, ...(year && { year }), ...(at && { publishedAt: at }) })
  return archive.publish({ ...sample, ...(division && { division }) })
}

/** Known to the archive by the year before, with a report for 2024 where an instant is given. */
async function fill(archive: Archive, lines: readonly Line[]): Promise<void> {
  for (const { at, ...line } of lines) {
    await publish(archive, { ...line, year: 2023 })
    if (at !== undefined) await publish(archive, { ...line, at })
  }
}

const county: readonly Line[] = [
  // The last second of 31 January in China, and the first of 1 February.
  { agency: "砚溪县教育局", at: "2025-01-31T15:59:59Z", division: "990121" },
  { agency: "砚溪县财政局", at: "2025-01-31T16:00:00Z", division: "990121" },
  { agency: "砚溪县民政局", division: "990121" },
  { agency: "砚溪县人民政府", division: "990121" },
  { agency: "砚溪县柳桥镇人民政府", at: "2025-03-31T15:59:59Z", division: "990121" },
  { agency: "某某", division: "990122" },
]

const scope: BoardScope = { year: 2024, asOf: "2025-02-10" }

async function all(archive: Archive, of: Parameters<Archive["board"]["list"]>[0], limit: number) {
  const seen = []
  let cursor: string | null = null
  do {
    const page = await archive.board.list(of, { limit, ...(cursor ? { cursor } : {}) })
    seen.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return seen
}

/** Who has reported by which day. */
export function boardContract(fresh: () => Promise<Archive>): void {
  it("tells on time from late, and missing from not due, by the days of China", async () => {
    const archive = await fresh()
    await fill(archive, county)
    const states = async (asOf: string) =>
      Object.fromEntries((await all(archive, { ...scope, asOf }, 100)).map(({ agency, state }) => [agency.name, state]))
    expect(await states("2025-01-31")).toEqual({
      砚溪县教育局: "on-time",
      砚溪县财政局: "not-due",
      砚溪县民政局: "not-due",
      砚溪县人民政府: "not-due",
      砚溪县柳桥镇人民政府: "not-due",
      某某: "unknown",
    })
    expect(await states("2025-04-01")).toEqual({
      砚溪县教育局: "on-time",
      砚溪县财政局: "late",
      砚溪县民政局: "missing",
      砚溪县人民政府: "missing",
      砚溪县柳桥镇人民政府: "on-time",
      某某: "unknown",
    })
  })

  it("names the last day, whether the law does, and the day of the first revision", async () => {
    const archive = await fresh()
    await fill(archive, county)
    await archive.publish(
      samplePublication({ agency: "砚溪县教育局", paragraph: "更正", publishedAt: "2025-02-09T00:00:00Z" }),
    )
    const lines = await all(archive, { ...scope, asOf: "2025-04-01" }, 100)
    const of = (name: string) => lines.find(({ agency }) => agency.name === name)
    expect(of("砚溪县教育局")).toMatchObject({
      state: "on-time",
      due: { day: "2025-01-31", statutory: true },
      published: { day: "2025-01-31" },
      agency: { division: "990121" },
    })
    expect(of("砚溪县柳桥镇人民政府")).toMatchObject({ due: { day: "2025-03-31", statutory: false } })
    expect(of("某某")).toMatchObject({ due: null, published: null })
  })

  it("knows a report that was withdrawn, from the day on", async () => {
    const archive = await fresh()
    await fill(archive, county)
    const [education] = (await archive.list({ text: "教育局", year: 2024 }, { limit: 1 })).items
    const { id } = await archive.desk.createWithdrawal(education?.id ?? "", "误发", {
      by: "甲",
      at: "2025-02-03T01:00:00Z",
    })
    const step = (by: string, version: number) => ({ by, version, at: "2025-02-03T02:00:00Z", ruleset: "any" })
    await archive.desk.submit(id, step("甲", 1))
    await archive.desk.approve(id, step("乙", 2))
    await archive.desk.publish(id, step("乙", 3))
    const counts = async (asOf: string) => (await archive.board.count({ ...scope, asOf })).states
    expect(await counts("2025-02-02")).toMatchObject({ withdrawn: 0, "on-time": 1 })
    expect(await counts("2025-02-03")).toMatchObject({ withdrawn: 1, "on-time": 0 })
  })

  it("leaves out who was merged into another, from the day on", async () => {
    const archive = await fresh()
    await fill(archive, county)
    const of = async (name: string) =>
      (await all(archive, scope, 100)).find(({ agency }) => agency.name === name)?.agency.id
    const [from, heir] = [await of("砚溪县民政局"), await of("砚溪县人民政府")]
    const merged = { kind: "merged", from: [from ?? ""], to: [heir ?? ""], day: "2025-01-15" } as const
    await archive.register.succeed(merged, { at: "2025-01-15T01:00:00Z" })
    expect(await archive.board.count({ ...scope, asOf: "2025-01-14" })).toMatchObject({ agencies: 6 })
    expect(await archive.board.count({ ...scope, asOf: "2025-01-15" })).toMatchObject({ agencies: 5 })
    expect(await of("砚溪县民政局")).toBeUndefined()
  })

  it("counts what it lists, page by page, in a province, a division and a state", async () => {
    const archive = await fresh()
    await fill(archive, county)
    await fill(archive, [{ agency: "别处市审计局", division: "980100" }])
    expect(await archive.board.count(scope)).toEqual({
      agencies: 7,
      states: { "not-due": 2, missing: 2, "on-time": 1, late: 1, withdrawn: 0, unknown: 1 },
    })
    expect(await archive.board.count({ ...scope, division: "9901" })).toMatchObject({ agencies: 6 })
    expect(await archive.board.count({ ...scope, province: "98" })).toMatchObject({ agencies: 1 })
    expect(await archive.board.count({ ...scope, kind: "department" })).toMatchObject({ agencies: 0 })
    expect(await all(archive, scope, 2)).toEqual(await all(archive, scope, 100))
    const missing = await all(archive, { ...scope, state: "missing" }, 1)
    expect(missing.map(({ agency }) => agency.name).sort()).toEqual(["别处市审计局", "砚溪县民政局"].sort())
  })

  it("counts on every day what it lists, whether names or the register tell the kind", async () => {
    const archive = await fresh()
    await fill(archive, county)
    const by = { at: "2025-01-01T00:00:00Z" }
    const lines = await all(archive, scope, 100)
    const of = (name: string) => lines.find(({ agency }) => agency.name === name)?.agency.id ?? ""
    await archive.register.change(of("砚溪县财政局"), { kind: "office" }, by)
    await archive.register.change(of("某某"), { kind: "township" }, by)
    await archive.publish(samplePublication({ agency: "某某", publishedAt: "2025-03-31T15:59:59.999Z" }))
    await archive.publish(samplePublication({ agency: "某某", paragraph: "更正", publishedAt: "2025-05-01T00:00:00Z" }))
    const [report] = (await archive.list({ text: "教育局", year: 2024 }, { limit: 1 })).items
    const at = "2025-03-30T16:00:00Z"
    const { id } = await archive.desk.createWithdrawal(report?.id ?? "", "误发", { by: "甲", at })
    const step = (by: string, version: number) => ({ by, version, at, ruleset: "any" })
    await archive.desk.submit(id, step("甲", 1))
    await archive.desk.approve(id, step("乙", 2))
    await archive.desk.publish(id, step("乙", 3))
    for (const asOf of [
      "2025-01-30",
      "2025-01-31",
      "2025-02-01",
      "2025-03-30",
      "2025-03-31",
      "2025-04-01",
      "2025-05-02",
    ]) {
      const states: Record<string, number> = {}
      for (const { state } of await all(archive, { ...scope, asOf }, 100)) states[state] = (states[state] ?? 0) + 1
      const counted = await archive.board.count({ ...scope, asOf })
      expect(Object.fromEntries(Object.entries(counted.states).filter(([, count]) => count > 0)), asOf).toEqual(states)
      expect(counted.agencies).toBe(6)
    }
  })

  it("refuses scopes, days and cursors that are none", async () => {
    const archive = await fresh()
    await fill(archive, county)
    await failsWith(archive.board.count({ ...scope, asOf: "2025-02-30" }), "bad-request", { found: "asOf" })
    await failsWith(archive.board.count({ ...scope, division: "9' or 1" }), "bad-request", { found: "division" })
    await failsWith(archive.board.list(scope, { limit: 0 }), "bad-request", { found: "limit" })
    const { nextCursor } = await archive.board.list(scope, { limit: 1 })
    const elsewhere = archive.board.list({ ...scope, year: 2023 }, { limit: 1, cursor: nextCursor ?? "" })
    await failsWith(elsewhere, "bad-cursor")
  })
}
