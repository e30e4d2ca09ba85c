import { expect, it } from "vitest"
import type { Archive, Publication } from "../archive.ts"
import { failsWith } from "./fails-with.ts"
import { samplePublication } from "./samples.ts"

const sample = samplePublication()
const { reading, check } = sample
const withReport = (change: object) => ({
  ...sample,
  reading: { ...reading, report: { ...reading.report, ...change } },
})

/** What may not be published, and where the failure points. */
const refused: readonly [string, unknown, string][] = [
  ["no agency", samplePublication({ agency: null }), "/agency/name"],
  ["an agency name of invisible characters", { ...sample, agencyName: " \u200b\u3000" }, "/agency/name"],
  ["an agency name without end", { ...sample, agencyName: "局".repeat(201) }, "/agency/name"],
  ["no year", samplePublication({ year: null }), "/year"],
  ["a year that is none", { ...sample, year: 20244 }, "/year"],
  ["a year that is not whole", { ...sample, year: 2024.5 }, "/year"],
  [
    "a cell that the form has not",
    withReport({ cells: { "requests/received/nobody": 1 } }),
    "/cells/requests~1received~1nobody",
  ],
  [
    "a figure that is no figure",
    withReport({ cells: { "requests/received/total": 1.5 } }),
    "/reading/report/cells/requests/received/total",
  ],
  ["another schema", withReport({ schema: "gouji/report@0" }), "/reading/report/schema"],
  ["a lone surrogate", withReport({ title: "标题\ud800" }), "/reading/report/title"],
  ["a NUL", withReport({ title: "标题\0" }), "/reading/report/title"],
  ["a source that is not what was read", { ...sample, source: new Uint8Array([1]) }, "/reading/source/sha256"],
  ["a check that is none", { ...sample, check: { ...check, verdict: "perfect" } }, "/check/verdict"],
  ["an instant without a zone", { ...sample, publishedAt: "2025-01-21T02:03:04" }, "/publishedAt"],
  ["an instant that is none", { ...sample, publishedAt: "2025-13-21T02:03:04Z" }, "/publishedAt"],
  ["a reason without end", { ...sample, reason: "因".repeat(2001) }, "/reason"],
  ["a region without end", { ...sample, region: "省".repeat(101) }, "/region"],
]

/** An input that is refused leaves no trace. */
export function refusingContract(fresh: () => Promise<Archive>): void {
  const isEmpty = async (archive: Archive) => {
    expect(await archive.list({}, { limit: 10 })).toEqual({ items: [], nextCursor: null })
    expect(await archive.facets()).toEqual({ years: [], regions: [], reports: 0, demo: false })
  }

  it("starts empty", async () => isEmpty(await fresh()))

  it.each(refused)("refuses %s and keeps nothing of it", async (_, publication, pointer) => {
    const archive = await fresh()
    const region = { region: "云岭省", ...(publication as Publication) }
    await failsWith(archive.publish(region), "report-invalid", { pointer })
    await isEmpty(archive)
  })

  it("refuses the same report from the same source, and keeps nothing of the second", async () => {
    const archive = await fresh()
    const { id } = await archive.publish(sample)
    const again = { ...sample, region: "别处", publishedAt: "2026-01-01T00:00:00.000Z" }
    await failsWith(archive.publish(again), "revision-exists", { report: id, revision: 1 })
    expect(await archive.revisions(id)).toHaveLength(1)
    expect((await archive.facets()).regions).toEqual([])
  })

  it("takes the same report again with an explanation that it did not have", async () => {
    const archive = await fresh()
    const { id } = await archive.publish(sample)
    const finding = {
      id: "invented@place",
      rule: "invented",
      severity: "warning" as const,
      cells: [],
      operands: [],
      expected: null,
      found: null,
      explanation: { reason: "机构合并", by: "虚构县档案局", until: null },
    }
    const explained = { ...sample, check: { ...sample.check, findings: [...sample.check.findings, finding] } }
    expect(await archive.publish(explained)).toMatchObject({ id, revision: 2 })
    await failsWith(archive.publish(explained), "revision-exists", { report: id, revision: 2 })
    const { current } = (await archive.find(id)) ?? {}
    expect(current?.check.findings.at(-1)?.explanation).toEqual(finding.explanation)
  })
}
