import { Kysely, PostgresDialect, sql } from "kysely"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type MigrateOptions, migrate } from "../migrate.ts"
import { sqliteDialect } from "../sqlite/dialect.ts"
import { loadSqlite } from "../sqlite/load-sqlite.ts"
import type { Tables } from "../tables.ts"
import { findPostgres, startPostgres, type TestPostgres } from "../testing/start-postgres.ts"
import { migrations } from "./index.ts"

const [file, own, before, entry] = ["0f", "1e", "2d", "3c"].map((byte) => byte.repeat(32)) as [
  string,
  string,
  string,
  string,
]
const bytes = (hash: string) => Buffer.from(hash, "hex")

type Row = Readonly<Record<string, unknown>>

async function put(db: Kysely<Tables>, table: string, row: Row): Promise<void> {
  const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(db)
}

/** A report with its draft, as archives were before hashes became bytes. */
async function fill(db: Kysely<Tables>): Promise<void> {
  const [at, province] = ["2025-01-02T00:00:00.000Z", "53"]
  const report = { agency_key: "甲局", title: "甲局2024年报告", search: "甲局\n甲局2024年报告", state: "published" }
  const counts = { verdict: "pass", errors: 0, warnings: 0, notices: 0, revision: 2, published_at: at, demo: 0 }
  const source = { source_sha256: file, source_name: "a.txt", media_type: "text/plain", dictionary: "d" }
  const record = Buffer.from([1, 2, 3])
  const revision = { province, report_id: "r", hash: own, published_at: at, source_size: 3, ...source, record }
  await put(db, "agencies", { id: "a", name: "甲局", key: "甲局", province })
  await put(db, "sources", { province, sha256: file, bytes: record })
  await put(db, "reports", { province, id: "r", agency_id: "a", year: 2024, ...report, ...counts })
  await put(db, "revisions", { ...revision, number: 1, previous_hash: null, report_digest: "no digest" })
  await put(db, "revisions", { ...revision, number: 2, previous_hash: before, report_digest: own })
  const act = { at, act: "published", subject: "r", detail: `{"hash":"${own}"}` }
  await put(db, "journal", { chain: province, number: 1, hash: entry, previous_hash: null, ...act })
  const draft = { kind: "report", agency_id: "a", year: 2024, state: "draft", version: 1, changed_at: at, made_by: "p" }
  await put(db, "drafts", { province, id: "d1", ...draft, ...source, record })
  await put(db, "drafts", { province, id: "d2", ...draft, kind: "withdrawal" })
}

/** What is there when all steps have been taken. */
async function expectBytes(db: Kysely<Tables>, options: MigrateOptions): Promise<void> {
  await migrate(db, { ...options, migrations: migrations.filter(({ id }) => id < "0092") })
  await fill(db)
  await migrate(db, options)
  const columns = ["hash", "previous_hash", "report_digest", "source_sha256"] as const
  const revisions = await db.selectFrom("revisions").select(columns).orderBy("number").execute()
  expect(revisions.map((row) => columns.map((column) => row[column] && Buffer.from(row[column])))).toEqual([
    [bytes(own), null, Buffer.from("no digest"), bytes(file)],
    [bytes(own), bytes(before), bytes(own), bytes(file)],
  ])
  const { hash, digests, detail } = await db.selectFrom("journal").selectAll().executeTakeFirstOrThrow()
  expect([Buffer.from(hash), digests, detail]).toEqual([bytes(entry), null, `{"hash":"${own}"}`])
  const files = await db
    .selectFrom("drafts")
    .leftJoin("sources", (join) => join.onRef("sources.sha256", "=", "drafts.source_sha256"))
    .select(["drafts.id", "sources.bytes"])
    .orderBy("drafts.id")
    .execute()
  expect(files.map((row) => [row.id, row.bytes && Buffer.from(row.bytes)])).toEqual([
    ["d1", Buffer.from([1, 2, 3])],
    ["d2", null],
  ])
  expect(await db.selectFrom("reports").select(["id", "search"]).execute()).toEqual([{ id: "r", search: "" }])
  // What holds them together still does.
  await expect(sql`insert into revisions select * from revisions`.execute(db)).rejects.toThrow()
  await expect(sql`delete from reports`.execute(db)).rejects.toThrow()
}

it("makes bytes of hashes in a SQLite file", async () => {
  const { DatabaseSync } = await loadSqlite()
  const connection = new DatabaseSync(":memory:")
  connection.exec("pragma foreign_keys = on")
  const db = new Kysely<Tables>({ dialect: sqliteDialect(connection) })
  await expectBytes(db, { bytes: "blob", ordered: "text", clustered: "without rowid", place: "memory" })
  await db.destroy()
})

const programs = await findPostgres()

describe.skipIf(programs === null)("PostgreSQL", () => {
  let server: TestPostgres
  beforeAll(async () => {
    server = await startPostgres(programs ?? "")
  }, 60_000)
  afterAll(() => server?.stop())

  it("makes bytes of hashes in a PostgreSQL database", async () => {
    const pool = new pg.Pool({ connectionString: await server.freshDatabase(), max: 1 })
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
    await expectBytes(db, { bytes: "bytea", ordered: 'text collate "C"', clustered: "", place: "test" })
    await db.destroy()
  })
})
