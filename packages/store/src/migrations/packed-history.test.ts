import { randomUUID } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Kysely, sql } from "kysely"
import { afterAll, beforeAll, expect, it } from "vitest"
import { samplePublication } from "../contract.ts"
import { migrate } from "../migrate.ts"
import { revisionHash } from "../revision-hash.ts"
import { sqliteDialect } from "../sqlite/dialect.ts"
import { loadSqlite } from "../sqlite/load-sqlite.ts"
import { openSqliteArchive } from "../sqlite/open-sqlite-archive.ts"
import type { Tables } from "../tables.ts"
import { migrations } from "./index.ts"

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-history-"))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const agency = { id: randomUUID(), name: "砚溪县示例局" }
const reportId = randomUUID()
const drafts = [
  samplePublication(),
  samplePublication({ paragraph: "更正", figures: { "requests/received/total": 1 } }),
]

/** What was published, as the first versions of gouji kept it. */
async function writeOldArchive(path: string): Promise<void> {
  const { DatabaseSync } = await loadSqlite()
  const db = new Kysely<Tables>({ dialect: sqliteDialect(new DatabaseSync(path)) })
  const released = migrations.filter(({ id }) => id < "0007")
  await migrate(db, { bytes: "blob", ordered: "text", clustered: "", place: path, migrations: released })
  await sql`insert into agencies (id, name, key, region) values (${agency.id}, ${agency.name}, ${agency.name}, '云岭省')`.execute(
    db,
  )
  await sql`insert into reports values (${reportId}, ${agency.id}, ${agency.name}, 2024, '标题', '标题', 'fail', 1, 0, 0, 2,
    '2025-02-01T00:00:00.000Z', 0)`.execute(db)
  let previousHash: string | null = null
  for (const [at, { reading, check, source }] of drafts.entries()) {
    const { report, places, warnings, source: file, reader } = reading
    const size = source.length
    const hash: string = revisionHash({
      agency: agency.name,
      year: 2024,
      report,
      places,
      source: { ...file, size },
      previousHash,
    })
    await sql`insert into sources values (${file.sha256}, ${source})`.execute(db)
    await sql`insert into revisions values (${reportId}, ${at + 1}, ${hash}, ${previousHash}, ${`2025-02-0${at + 1}T00:00:00.000Z`},
      null, ${file.sha256}, ${file.name}, ${size}, ${file.mediaType}, ${reader}, ${`digest ${at}`},
      ${JSON.stringify(report.cells)}, ${JSON.stringify({ ...report, cells: {} })}, ${JSON.stringify(places)},
      ${JSON.stringify(warnings)}, ${JSON.stringify(check)})`.execute(db)
    previousHash = hash
  }
  await db.destroy()
}

it("brings an archive of the first version along, with every revision, file and hash", async () => {
  const path = join(folder, "old.sqlite")
  await writeOldArchive(path)
  const archive = await openSqliteArchive(path)
  const revisions = await archive.revisions(reportId)
  expect(revisions.map(({ number }) => number)).toEqual([1, 2])
  expect(revisions[1]?.previousHash).toBe(revisions[0]?.hash)
  for (const [at, draft] of drafts.entries()) {
    const kept = await archive.revision(reportId, at + 1)
    expect(JSON.stringify(kept?.reading)).toBe(JSON.stringify(draft.reading))
    expect(JSON.stringify(kept?.check)).toBe(JSON.stringify(draft.check))
    const file = await archive.source(reportId, at + 1)
    expect(Buffer.compare(file?.bytes ?? new Uint8Array(), draft.source)).toBe(0)
  }
  expect(await archive.find(reportId)).toMatchObject({ agency: { ...agency, region: "云岭省" }, revision: 2 })
  const third = await archive.publish(samplePublication({ paragraph: "第三稿" }))
  expect(third).toMatchObject({ id: reportId, revision: 3 })
  expect(await archive.journal.verify()).toMatchObject({ holds: true, checked: { revisions: 3 } })
  await archive.close()
})
