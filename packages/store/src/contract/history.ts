import { expect, it } from "vitest"
import type { Archive, FullRevision, Published } from "../archive.ts"
import { revisionHash } from "../revision-hash.ts"
import { samplePublication } from "./samples.ts"

function expectedHash(published: Published, revision: FullRevision): string {
  const { reading, source, previousHash } = revision
  return revisionHash({
    agency: revision.agency,
    year: published.year,
    report: reading.report,
    places: reading.places,
    source,
    previousHash,
  })
}

/** Published history only grows. */
export function historyContract(fresh: () => Promise<Archive>): void {
  it("adds a correction as a revision and leaves the first as it was", async () => {
    const archive = await fresh()
    const first = await archive.publish(samplePublication())
    const correction = { paragraph: "更正后", reason: "更正表三", publishedAt: "2025-02-01T00:00:00Z" }
    const second = await archive.publish(
      samplePublication({ ...correction, figures: { "requests/received/total": 1 } }),
    )
    expect(second.id).toBe(first.id)
    expect(second).toMatchObject({ revision: 2, verdict: "fail", publishedAt: "2025-02-01T00:00:00.000Z" })
    expect(second.current.reason).toBe("更正表三")
    expect(await archive.revision(first.id, 1)).toEqual(first.current)
    expect(await archive.revision(first.id, 2)).toEqual(second.current)
    expect(await archive.find(first.id)).toEqual(second)
    expect((await archive.list({}, { limit: 10 })).items).toHaveLength(1)
  })

  it("keeps the bytes of every revision", async () => {
    const archive = await fresh()
    const { id } = await archive.publish(samplePublication({ source: "第一稿" }))
    await archive.publish(samplePublication({ source: "第二稿" }))
    const text = async (number?: number) => new TextDecoder().decode((await archive.source(id, number))?.bytes)
    expect([await text(1), await text(2), await text()]).toEqual(["第一稿", "第二稿", "第二稿"])
  })

  it("goes back to an earlier text by a new revision", async () => {
    const archive = await fresh()
    const { id } = await archive.publish(samplePublication({ paragraph: "甲" }))
    await archive.publish(samplePublication({ paragraph: "乙" }))
    await archive.publish(samplePublication({ paragraph: "甲" }))
    const revisions = await archive.revisions(id)
    expect(revisions.map((revision) => revision.number)).toEqual([1, 2, 3])
    expect(revisions[2]?.source.sha256).toBe(revisions[0]?.source.sha256)
    expect(revisions[2]?.hash).not.toBe(revisions[0]?.hash)
  })

  it("chains revisions by hashes that anybody can compute again", async () => {
    const archive = await fresh()
    for (const paragraph of ["甲", "乙", "丙"]) await archive.publish(samplePublication({ paragraph }))
    const [entry] = (await archive.list({}, { limit: 1 })).items
    const published = await archive.find(entry?.id ?? "")
    if (!published) throw new Error("not found")
    let previousHash: string | null = null
    for (const summary of await archive.revisions(published.id)) {
      const revision = await archive.revision(published.id, summary.number)
      expect(revision).toMatchObject(summary)
      expect(summary.previousHash).toBe(previousHash)
      expect(revision && expectedHash(published, revision)).toBe(summary.hash)
      previousHash = summary.hash
    }
    expect(published.current.hash).toBe(previousHash)
  })

  it("numbers concurrent publications without gap or fork", async () => {
    const archive = await fresh()
    const drafts = Array.from({ length: 8 }, (_, index) => samplePublication({ paragraph: `第${index}稿` }))
    const published = await Promise.all(drafts.map((draft) => archive.publish(draft)))
    const [id = ""] = new Set(published.map((entry) => entry.id))
    const revisions = await archive.revisions(id)
    expect(revisions.map((revision) => revision.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(revisions.slice(1).map((revision) => revision.previousHash)).toEqual(
      revisions.slice(0, -1).map((revision) => revision.hash),
    )
    expect(published.map((entry) => entry.revision).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })
}
