import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Failure } from "@gouji/core"
import { sql } from "kysely"
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest"
import { failsWith, samplePublication } from "../contract.ts"
import { migrations } from "../migrations/index.ts"
import type { Migration } from "../migrations/migration.ts"
import { openSqliteArchive } from "../sqlite/open-sqlite-archive.ts"

const at = "2025-03-01T00:00:00.000Z"
let folder = ""
let path = ""
let bytes: Buffer = Buffer.alloc(0)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-damage-"))
  path = join(folder, "a.zip")
  const archive = await openSqliteArchive(":memory:")
  await archive.publish(samplePublication({ agency: "甲局" }))
  await archive.publish(samplePublication({ agency: "甲局", paragraph: "更正", reason: "更正" }))
  await archive.backup.write(path, { at })
  await archive.close()
  bytes = await readFile(path)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function fresh() {
  const archive = await openSqliteArchive(":memory:")
  onTestFinished(() => archive.close())
  return archive
}

it("gives back what was kept or nothing, whichever byte is inverted", async () => {
  const whole = await fresh()
  await whole.backup.restore(path, { at, unrecorded: true })
  const [entry] = (await whole.list({}, { limit: 1 })).items
  const expected = JSON.stringify([await whole.find(entry?.id ?? ""), await whole.journal.heads()])
  const bad = join(folder, "bad.zip")
  let refused = 0
  const steps = 150
  for (let step = 0; step < steps; step += 1) {
    const place = Math.floor((step * bytes.length) / steps)
    const copy = Buffer.from(bytes)
    copy[place] = (copy[place] ?? 0) ^ 0xff
    await writeFile(bad, copy)
    const archive = await openSqliteArchive(":memory:")
    try {
      await archive.backup.restore(bad, { at, unrecorded: true })
      const found = JSON.stringify([await archive.find(entry?.id ?? ""), await archive.journal.heads()])
      expect(found, `byte ${place}`).toBe(expected)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      expect(error.code, `byte ${place}`).toBe("backup-damaged")
      expect(await archive.facets()).toMatchObject({ reports: 0 })
      refused += 1
    } finally {
      await archive.close()
    }
  }
  // What is not refused are names and times that a zip file holds twice.
  expect(refused).toBeGreaterThan(steps * 0.8)
}, 60_000)

it("brings what an earlier version backed up to the newest schema, and refuses what a later one did", async () => {
  const later: Migration = {
    id: "9998-later",
    up: async (db) => {
      await sql`create table later (id text primary key)`.execute(db)
      await sql`insert into later select id from reports`.execute(db)
    },
  }
  const shipped = migrations as Migration[]
  shipped.push(later)
  const newer = join(folder, "newer.zip")
  try {
    const archive = await fresh()
    await archive.backup.restore(path, { at })
    expect(await archive.journal.verify()).toMatchObject({ holds: true })
    const manifest = await archive.backup.write(newer, { at })
    expect(manifest.migrations).toContain(later.id)
    // The step ran over the reports that were put back, and its table goes with the next backup.
    expect(manifest.tables.find(({ name }) => name === "later")?.rows).toBe(1)
  } finally {
    shipped.pop()
  }
  await failsWith((await fresh()).backup.restore(newer, { at }), "archive-newer")
})
