import { expect, it } from "vitest"
import type { Archive } from "../archive.ts"
import { samplePublication } from "./samples.ts"

const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** What is published can be found again as it was. */
export function publishingContract(fresh: () => Promise<Archive>): void {
  it("gives back what was published, byte for byte", async () => {
    const archive = await fresh()
    const publication = samplePublication({ region: "云岭省" })
    const published = await archive.publish(publication)
    const { current, ...entry } = published
    expect(entry).toEqual({
      id: expect.stringMatching(uuidV7),
      agency: { id: expect.stringMatching(uuidV7), name: "砚溪县示例局", region: "云岭省" },
      year: 2024,
      title: "砚溪县示例局2024年政府信息公开工作年度报告",
      verdict: publication.check.verdict,
      findings: { error: 0, warning: 5, notice: 0 },
      revision: 1,
      publishedAt: "2025-01-21T02:03:04.567Z",
      withdrawn: null,
      demo: false,
    })
    expect(JSON.stringify(current.reading)).toBe(JSON.stringify(publication.reading))
    expect(JSON.stringify(current.check)).toBe(JSON.stringify(publication.check))
    expect(await archive.find(published.id)).toEqual(published)
    const source = await archive.source(published.id)
    expect(source).toEqual({ ...publication.reading.source, bytes: expect.any(Uint8Array) })
    expect(Buffer.compare(source?.bytes ?? new Uint8Array(), publication.source)).toBe(0)
  })

  it("keeps blanks, exact amounts and absent cells apart", async () => {
    const archive = await fresh()
    const figures = { "requests/received/total": null, "disclosure/fees/amount": "96171.6" } as const
    const { id } = await archive.publish(samplePublication({ figures }))
    const cells = (await archive.find(id))?.current.reading.report.cells
    expect(cells).toMatchObject(figures)
    expect(cells).not.toHaveProperty(["disclosure/procurement/amount"])
  })

  it("takes agency and year from the input before the reading", async () => {
    const archive = await fresh()
    const nameless = { ...samplePublication({ agency: null, year: null }), agencyName: "枕泉县示例局", year: 2023 }
    expect(await archive.publish(nameless)).toMatchObject({ agency: { name: "枕泉县示例局" }, year: 2023 })
  })

  it("knows an agency by its exact name, whatever the width and spacing", async () => {
    const archive = await fresh()
    const first = await archive.publish(samplePublication({ agency: "砚溪县政务服务局（A区）", region: "甲" }))
    const spaced = samplePublication({ agency: " 砚溪县\u3000政务服务局(Ａ区)\u200b ", year: 2023 })
    const again = await archive.publish(spaced)
    const other = await archive.publish(samplePublication({ agency: "砚溪县政务服务局" }))
    expect(again.agency).toEqual(first.agency)
    expect(other.agency.id).not.toBe(first.agency.id)
    expect(other.agency.region).toBeNull()
  })

  it("keeps a region until another is given", async () => {
    const archive = await fresh()
    const { id } = await archive.publish(samplePublication({ region: " 甲\u3000省 " }))
    await archive.publish(samplePublication({ year: 2023, region: null }))
    expect((await archive.find(id))?.agency.region).toBe("甲 省")
    await archive.publish(samplePublication({ year: 2022, region: "乙省" }))
    expect((await archive.find(id))?.agency.region).toBe("乙省")
  })

  it("marks what began as invented, and does not lose the mark", async () => {
    const archive = await fresh()
    const { id } = await archive.publish(samplePublication({ demo: true }))
    await archive.publish(samplePublication({ paragraph: "更正" }))
    expect(await archive.find(id)).toMatchObject({ demo: true, revision: 2 })
  })

  it("finds nothing where there is nothing", async () => {
    const archive = await fresh()
    const { id } = await archive.publish(samplePublication())
    expect(await archive.find("no-such-report")).toBeNull()
    expect(await archive.revision(id, 2)).toBeNull()
    expect(await archive.revision("no-such-report", 1)).toBeNull()
    expect(await archive.revisions("no-such-report")).toEqual([])
    expect(await archive.source(id, 2)).toBeNull()
    expect(await archive.source("no-such-report")).toBeNull()
  })
}
