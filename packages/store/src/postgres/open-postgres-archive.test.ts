import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest"
import { tamperingContract } from "../contract/tampering.ts"
import { archiveContract, failsWith, samplePublication } from "../contract.ts"
import { openSqliteArchive } from "../sqlite/open-sqlite-archive.ts"
import { findPostgres, startPostgres, type TestPostgres } from "../testing/start-postgres.ts"
import { openPostgresArchive } from "./open-postgres-archive.ts"

const programs = await findPostgres()

describe.skipIf(programs === null)("PostgreSQL", () => {
  let server: TestPostgres
  beforeAll(async () => {
    server = await startPostgres(programs ?? "")
  }, 60_000)
  afterAll(() => server?.stop())

  archiveContract("PostgreSQL", async () => openPostgresArchive(await server.freshDatabase(), { connections: 4 }))

  describe("tampering", () =>
    tamperingContract(async () => {
      const url = await server.freshDatabase()
      const archive = await openPostgresArchive(url, { connections: 2 })
      const client = new pg.Client(url)
      await client.connect()
      onTestFinished(async () => {
        await client.end()
        await archive.close()
      })
      return {
        archive,
        tamper: async (statement, parameters = []) => (await client.query(statement, [...parameters])).rows,
      }
    }))

  it("takes over an archive from a file, and gives it back", async () => {
    const folder = await mkdtemp(join(tmpdir(), "gouji-move-"))
    const at = "2025-03-01T00:00:00.000Z"
    const file = await openSqliteArchive(join(folder, "a.sqlite"))
    const database = await openPostgresArchive(await server.freshDatabase(), { connections: 2 })
    const back = await openSqliteArchive(":memory:")
    onTestFinished(async () => {
      for (const archive of [file, database, back]) await archive.close()
      await rm(folder, { recursive: true, force: true })
    })
    const { id } = await file.publish(samplePublication({ division: "530102", region: "云岭省" }))
    await file.publish(samplePublication({ paragraph: "更正", reason: "更正" }))
    await file.backup.write(join(folder, "1.zip"), { at })
    await database.backup.restore(join(folder, "1.zip"), { at })
    expect(await database.find(id)).toEqual(await file.find(id))
    await database.publish(samplePublication({ paragraph: "再更正", reason: "再更正" }))
    await database.backup.write(join(folder, "2.zip"), { at })
    await back.backup.restore(join(folder, "2.zip"), { at })
    expect(await back.find(id)).toEqual(await database.find(id))
    expect(await back.journal.verify()).toMatchObject({ holds: true, checked: { revisions: 3 } })
  })

  it("is made once, however many open it at the same time, and is one archive for all of them", async () => {
    const url = await server.freshDatabase()
    const archives = await Promise.all([1, 2, 3].map(() => openPostgresArchive(url, { connections: 2 })))
    const drafts = archives.map((archive, at) => archive.publish(samplePublication({ paragraph: `第${at}稿` })))
    const [first] = await Promise.all(drafts)
    const revisions = await archives[0]?.revisions(first?.id ?? "")
    expect(revisions?.map(({ number }) => number)).toEqual([1, 2, 3])
    for (const archive of archives) await archive.close()
  })

  it("opened to read writes nothing, and has a statement that takes too long ended by the database", async () => {
    const url = await server.freshDatabase()
    const archive = await openPostgresArchive(url, { connections: 2 })
    const { id } = await archive.publish(samplePublication())
    const reader = await openPostgresArchive(url, { connections: 2, readsOnly: { longestStatement: 200 } })
    const client = new pg.Client(url)
    await client.connect()
    onTestFinished(async () => {
      await client.end()
      for (const each of [reader, archive]) await each.close()
    })
    expect(await reader.find(id)).toMatchObject({ id })
    await expect(reader.setSetting("a", "b")).rejects.toMatchObject({ code: "archive-unwritable" })
    // Nothing can be read of a table that another has for itself: a statement that takes as long as that.
    await client.query("begin")
    await client.query("lock table reports in access exclusive mode")
    await expect(reader.list({ text: "砚溪" }, { limit: 1 })).rejects.toMatchObject({ code: "query-too-expensive" })
    await client.query("rollback")
    expect((await reader.list({ text: "砚溪" }, { limit: 1 })).items).toHaveLength(1)
  })

  it("says which database cannot be reached, without its password", async () => {
    const url = "postgres://gouji:secret@127.0.0.1:1/nowhere"
    await failsWith(openPostgresArchive(url), "archive-unreachable", { path: "postgres://127.0.0.1:1/nowhere" })
    const missing = (await server.freshDatabase()).replace(/archive_\d+_\d+/, "no_such_database")
    await failsWith(openPostgresArchive(missing), "archive-unreachable", {
      path: "postgres://localhost/no_such_database",
    })
  })
})
