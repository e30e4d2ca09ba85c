import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it, onTestFinished } from "vitest"
import type { Archive } from "../archive.ts"
import { lookInto } from "../backup/look-into.ts"
import { openSqliteArchive } from "../sqlite/open-sqlite-archive.ts"
import { failsWith } from "./fails-with.ts"
import { samplePublication } from "./samples.ts"

const at = "2025-03-01T00:00:00.000Z"

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "gouji-backup-test-"))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function fill(archive: Archive): Promise<string> {
  const figures = { "disclosure/fees/amount": "96171.6", "requests/received/total": null } as const
  const { id } = await archive.publish(samplePublication({ agency: "甲局", division: "530102", figures, demo: true }))
  await archive.publish(samplePublication({ agency: "甲局", paragraph: "更正\n“一”\u2028", reason: "更正表三" }))
  await archive.publish(samplePublication({ agency: "乙局", region: "云岭省" }))
  await archive.setSetting("token", "甲")
  return id
}

/** All that can be seen of an archive. */
async function seen(archive: Archive) {
  const { items } = await archive.list({}, { limit: 1000 })
  const reports = await Promise.all(
    items.map(async ({ id }) => {
      const revisions = await archive.revisions(id)
      const full = await Promise.all(revisions.map(({ number }) => archive.revision(id, number)))
      const sources = await Promise.all(revisions.map(({ number }) => archive.source(id, number)))
      return { full, sources: sources.map((source) => Buffer.from(source?.bytes ?? []).toString("hex")) }
    }),
  )
  const journal = (await archive.journal.entries({}, { limit: 1000 })).items
  return {
    items,
    reports,
    journal: journal.filter(({ act }) => act !== "restored"),
    token: await archive.setting("token"),
  }
}

/** What is backed up can be had again, whole, in either engine. */
export function backupContract(fresh: () => Promise<Archive>): void {
  it("is restored into an empty archive as it was, and holds", async () => {
    const [archive, path] = [await fresh(), join(await newFolder(), "档案.zip")]
    await fill(archive)
    const manifest = await archive.backup.write(path, { at })
    expect(manifest.sources.files).toBe(3)
    const before = await seen(archive)
    const restored = await fresh()
    const { verification } = await restored.backup.restore(path, { at })
    expect(verification).toMatchObject({ holds: true, checked: { entries: 5, revisions: 3, sources: 3 } })
    expect(await seen(restored)).toEqual(before)
    // Through the other engine, and on from there.
    const file = await openSqliteArchive(":memory:")
    onTestFinished(() => file.close())
    await file.backup.restore(path, { at })
    expect(await seen(file)).toEqual(before)
    expect((await file.journal.entries({ acts: ["restored"] }, { limit: 9 })).items).toHaveLength(1)
    expect(await file.publish(samplePublication({ agency: "乙局", paragraph: "新" }))).toMatchObject({ revision: 2 })
    expect(await file.journal.verify()).toMatchObject({ holds: true })
    expect((await lookInto(path)).verification).toMatchObject({ holds: true, faultCount: 0 })
  })

  it("is one instant of the archive, while others publish", async () => {
    const [archive, path] = [await fresh(), join(await newFolder(), "a.zip")]
    await fill(archive)
    const agencies = Array.from({ length: 12 }, (_, index) => `第${index}局`)
    const [manifest] = await Promise.all([
      archive.backup.write(path, { at }),
      ...agencies.map((agency) => archive.publish(samplePublication({ agency }))),
    ])
    const { verification } = await lookInto(path)
    expect(verification).toMatchObject({ holds: true, faults: [] })
    expect(verification.checked.entries).toBe(manifest.heads.reduce((sum, { number }) => sum + number, 0))
    expect((await archive.facets()).reports).toBe(14)
  })

  it("goes nowhere but into an empty archive", async () => {
    const [archive, path] = [await fresh(), join(await newFolder(), "a.zip")]
    await fill(archive)
    await archive.backup.write(path, { at })
    await failsWith(archive.backup.restore(path, { at }), "archive-not-empty")
    await failsWith(archive.backup.write(path, { at }), "file-exists", { path })
    const nowhere = join(path, "b.zip")
    await failsWith(archive.backup.write(nowhere, { at }), "file-unwritable", { path: nowhere })
    // The archive goes on as if nothing had been.
    expect(await archive.publish(samplePublication({ agency: "丙局" }))).toMatchObject({ revision: 1 })
  })

  it("is refused where it is cut off or damaged, and nothing of it is kept", async () => {
    const folder = await newFolder()
    const [archive, path, bad] = [await fresh(), join(folder, "a.zip"), join(folder, "bad.zip")]
    await fill(archive)
    await archive.backup.write(path, { at })
    expect(await readdir(folder)).toEqual(["a.zip"])
    const bytes = await readFile(path)
    const empty = await fresh()
    const refuses = async (content: Uint8Array) => {
      await writeFile(bad, content)
      await failsWith(empty.backup.restore(bad, { at }), "backup-damaged")
      expect(await empty.facets()).toMatchObject({ reports: 0 })
      expect((await empty.journal.entries({}, { limit: 1 })).items).toEqual([])
    }
    for (const part of [0, 0.3, 0.6, 0.9, 0.999]) await refuses(bytes.subarray(0, Math.floor(bytes.length * part)))
    // In the middle of what the files hold: names and times in the headers are told twice, and do no harm.
    const inside = ["tables/journal.ndjson", "tables/revisions.ndjson", "tables/reports.ndjson", "sources/53/"]
    for (const name of inside) {
      const from = bytes.indexOf(name) + name.length
      const to = bytes.indexOf("PK", from)
      const at = from + Math.floor((to - from) / 2)
      await refuses(Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 0xff : byte))))
    }
    await failsWith(empty.backup.restore(join(folder, "none.zip"), { at }), "file-unreadable")
    await empty.backup.restore(path, { at })
    expect(await seen(empty)).toEqual(await seen(archive))
  })
}
