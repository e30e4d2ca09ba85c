import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Failure } from "@gouji/core"
import { Kysely, PostgresDialect } from "kysely"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { failsWith, samplePublication } from "../contract.ts"
import { createKyselyArchive } from "../kysely-archive.ts"
import { openPostgresArchive } from "../postgres/open-postgres-archive.ts"
import { prepare } from "../prepare.ts"
import { sqliteDialect } from "../sqlite/dialect.ts"
import { loadSqlite } from "../sqlite/load-sqlite.ts"
import { sqliteFailure } from "../sqlite/sqlite-failures.ts"
import type { Tables } from "../tables.ts"
import { findPostgres, startPostgres, type TestPostgres } from "../testing/start-postgres.ts"
import { nthStatementFaults, unasked } from "./nth-statement.ts"

const sqliteTypes = { bytes: "blob", ordered: "text", clustered: "without rowid" } as const

describe("faults in a SQLite file", async () => {
  const { DatabaseSync } = await loadSqlite()
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "gouji-faults-"))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  nthStatementFaults({
    dialect: async (name) => {
      const connection = new DatabaseSync(join(folder, `${name}.sqlite`))
      connection.exec("pragma journal_mode = wal")
      return sqliteDialect(connection)
    },
    types: sqliteTypes,
    tables: "select name from sqlite_master where type = 'table' order by name",
  })

  it("keeps whole acts while the disk is full, says so, and goes on when there is room", async () => {
    const path = join(folder, "full.sqlite")
    const connection = new DatabaseSync(path)
    connection.exec("pragma journal_mode = wal")
    const db = new Kysely<Tables>({ dialect: sqliteDialect(connection) })
    await prepare(db, { ...sqliteTypes, place: path })
    const archive = createKyselyArchive(
      db,
      async (work) => {
        try {
          return await work()
        } catch (error) {
          throw sqliteFailure(error, path)
        }
      },
      unasked,
    )
    const [{ page_count: pages } = { page_count: 0 }] = connection.prepare("pragma page_count").all() as {
      page_count: number
    }[]
    connection.exec(`pragma max_page_count = ${pages + 60}`)
    let kept = 0
    let failure: unknown = null
    for (let at = 0; at < 100 && failure === null; at += 1) {
      const batch = [0, 1, 2].map((part) => samplePublication({ agency: `第${at}县第${part}局` }))
      failure = await archive.publishAll(batch).then(
        () => null,
        (error: unknown) => error,
      )
      if (failure === null) kept += batch.length
    }
    expect(failure).toBeInstanceOf(Failure)
    expect(failure).toMatchObject({ code: "archive-unwritable" })
    expect(kept).toBeGreaterThan(0)
    expect((await archive.facets()).reports).toBe(kept)
    expect(connection.prepare("pragma integrity_check").all()).toEqual([{ integrity_check: "ok" }])
    connection.exec("pragma max_page_count = 1000000")
    await archive.publish(samplePublication())
    expect((await archive.facets()).reports).toBe(kept + 1)
    await archive.close()
  })
})

const programs = await findPostgres()

describe.skipIf(programs === null)("faults in a PostgreSQL database", () => {
  let server: TestPostgres
  const urls = new Map<string, string>()
  beforeAll(async () => {
    server = await startPostgres(programs ?? "")
  }, 60_000)
  afterAll(() => server?.stop())

  nthStatementFaults({
    dialect: async (name) => {
      const url = urls.get(name) ?? (await server.freshDatabase())
      urls.set(name, url)
      const pool = new pg.Pool({ connectionString: url, max: 1 })
      pool.on("error", () => undefined)
      return new PostgresDialect({ pool })
    },
    types: { bytes: "bytea", ordered: 'text collate "C"', clustered: "" },
    tables: "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  })

  it("says that the database is gone, has lost nothing when it is back, and works on with no restart", async () => {
    const archive = await openPostgresArchive(await server.freshDatabase(), { connections: 2 })
    const { id } = await archive.publish(samplePublication())
    const under = Promise.allSettled(
      Array.from({ length: 8 }, (_, at) => archive.publish(samplePublication({ agency: `第${at}局` }))),
    )
    await server.crash()
    const outcomes = await under
    await failsWith(archive.publish(samplePublication({ agency: "乙局" })), "archive-unreachable", {
      path: expect.any(String) as never,
    })
    await server.start()
    expect(await archive.find(id)).toMatchObject({ revision: 1 })
    const { items } = await archive.list({}, { limit: 100 })
    const names = new Set(items.map(({ agency }) => agency.name))
    for (const outcome of outcomes) {
      if (outcome.status === "fulfilled") expect(names).toContain(outcome.value.agency.name)
      else expect(outcome.reason).toMatchObject({ code: "archive-unreachable" })
    }
    expect(await archive.publish(samplePublication({ agency: "乙局" }))).toMatchObject({ revision: 1 })
    await archive.close()
  })
})
