import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Archive } from "../archive.ts"
import { archiveContract, failsWith, samplePublication } from "../contract.ts"
import { migrations } from "../migrations/index.ts"
import { loadSqlite, type SqliteConnection } from "./load-sqlite.ts"
import { openSqliteArchive } from "./open-sqlite-archive.ts"

let folder = ""
const newFile = () => join(folder, crypto.randomUUID(), "gouji.db")

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-store-"))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

archiveContract("SQLite file", () => openSqliteArchive(newFile()))
archiveContract("SQLite in memory", () => openSqliteArchive(":memory:"))

/** Works on the file beside the archive, as another program would. */
async function beside<T>(file: string, work: (connection: SqliteConnection) => T): Promise<T> {
  const { DatabaseSync } = await loadSqlite()
  const connection = new DatabaseSync(file)
  try {
    return work(connection)
  } finally {
    connection.close()
  }
}

const count = (file: string, table: string) =>
  beside(file, (connection) => connection.prepare(`select * from ${table}`).all().length)

describe("a SQLite archive", () => {
  it("is there again after closing", async () => {
    const file = newFile()
    const first = await openSqliteArchive(file)
    const published = await first.publish(samplePublication())
    await first.close()
    const second = await openSqliteArchive(file)
    expect(await second.find(published.id)).toEqual(published)
    await second.close()
  })

  it("has everything in its one file once it is closed", async () => {
    const [file, copy] = [newFile(), join(folder, "copy.db")]
    const archive = await openSqliteArchive(file)
    const published = await archive.publish(samplePublication())
    await archive.close()
    await copyFile(file, copy)
    const copied = await openSqliteArchive(copy)
    expect(await copied.find(published.id)).toEqual(published)
    await copied.close()
  })

  it("records each migration once, however often it is opened", async () => {
    const file = newFile()
    const archives = await Promise.all([1, 2, 3].map(() => openSqliteArchive(file)))
    for (const archive of archives) await archive.close()
    expect(await count(file, "gouji_migrations")).toBe(migrations.length)
  })

  it("is kept with a write-ahead log, and nothing of it is broken", async () => {
    const file = newFile()
    const archive = await openSqliteArchive(file)
    await archive.publish(samplePublication())
    await archive.close()
    const answer = await beside(file, (connection) =>
      ["journal_mode", "integrity_check", "foreign_key_check"].map((name) =>
        connection.prepare(`pragma ${name}`).all(),
      ),
    )
    expect(answer).toEqual([[{ journal_mode: "wal" }], [{ integrity_check: "ok" }], []])
  })

  it("may be open twice: publications of both make one chain", async () => {
    const file = newFile()
    const archives = [await openSqliteArchive(file), await openSqliteArchive(file)]
    const publish = (index: number) =>
      (archives[index % 2] as Archive).publish(samplePublication({ paragraph: `第${index}稿` }))
    const published = await Promise.all(Array.from({ length: 10 }, (_, index) => publish(index)))
    const revisions = await archives[0]?.revisions(published[0]?.id ?? "")
    expect(revisions?.map((revision) => revision.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    for (const archive of archives) await archive.close()
  })

  it("opened to read writes nothing, and sees what others write", async () => {
    const path = join(folder, "read.sqlite")
    const archive = await openSqliteArchive(path)
    const reader = await openSqliteArchive(path, { readsOnly: true })
    const { id } = await archive.publish(samplePublication())
    expect(await reader.find(id)).toMatchObject({ id })
    await expect(reader.setSetting("a", "b")).rejects.toMatchObject({ code: "archive-unwritable" })
    await reader.close()
    await archive.close()
  })

  it("waits for another program that writes", async () => {
    const file = newFile()
    const archive = await openSqliteArchive(file)
    const { DatabaseSync } = await loadSqlite()
    const other = new DatabaseSync(file)
    other.exec("begin immediate")
    const publishing = archive.publish(samplePublication())
    // Reading goes on meanwhile.
    expect((await archive.facets()).reports).toBe(0)
    other.exec("commit")
    other.close()
    expect(await publishing).toMatchObject({ revision: 1 })
    await archive.close()
  })

  it.each(["sources", "reports", "revisions"])("keeps nothing where writing %s fails midway", async (table) => {
    const file = newFile()
    const archive = await openSqliteArchive(file)
    await beside(file, (connection) =>
      connection.exec(`create trigger fault before insert on ${table} begin select raise(abort, 'planted'); end`),
    )
    await expect(archive.publish(samplePublication({ region: "某省" }))).rejects.toThrow("planted")
    for (const kept of ["agencies", "sources", "reports", "revisions"]) expect(await count(file, kept), kept).toBe(0)
    await beside(file, (connection) => connection.exec("drop trigger fault"))
    expect(await archive.publish(samplePublication())).toMatchObject({ revision: 1 })
    await archive.close()
  })

  it("refuses places that it cannot write", async () => {
    const file = join(folder, "a-file")
    await writeFile(file, "")
    for (const path of [join(file, "gouji.db"), folder, "/proc/no-such-folder/deep/gouji.db"]) {
      await failsWith(openSqliteArchive(path), "archive-unwritable", { path })
    }
  })

  it("refuses files of others, and leaves them as they are", async () => {
    const text = join(folder, "notes.db")
    await writeFile(text, "这不是数据库，".repeat(200))
    await failsWith(openSqliteArchive(text), "archive-unreadable", { path: text })
    const foreign = join(folder, "foreign.db")
    await beside(foreign, (connection) => connection.exec("create table theirs (id text)"))
    await failsWith(openSqliteArchive(foreign), "archive-unreadable", { path: foreign })
    const tables = await beside(foreign, (connection) => connection.prepare("select name from sqlite_master").all())
    expect(tables).toEqual([{ name: "theirs" }])
  })

  it("refuses an archive of a newer version", async () => {
    const file = newFile()
    await (await openSqliteArchive(file)).close()
    await beside(file, (connection) => connection.exec("insert into gouji_migrations values ('9999-from-the-future')"))
    await failsWith(openSqliteArchive(file), "archive-newer", { path: file })
  })
})
