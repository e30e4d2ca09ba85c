import pg from "pg"
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest"
import { tamperingContract } from "../contract/tampering.ts"
import { archiveContract, failsWith, samplePublication } from "../contract.ts"
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

  it("is made once, however many open it at the same time, and is one archive for all of them", async () => {
    const url = await server.freshDatabase()
    const archives = await Promise.all([1, 2, 3].map(() => openPostgresArchive(url, { connections: 2 })))
    const drafts = archives.map((archive, at) => archive.publish(samplePublication({ paragraph: `第${at}稿` })))
    const [first] = await Promise.all(drafts)
    const revisions = await archives[0]?.revisions(first?.id ?? "")
    expect(revisions?.map(({ number }) => number)).toEqual([1, 2, 3])
    for (const archive of archives) await archive.close()
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
