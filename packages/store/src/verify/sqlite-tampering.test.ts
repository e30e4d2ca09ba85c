import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, onTestFinished } from "vitest"
import { type Tamper, tamperingContract } from "../contract/tampering.ts"
import { loadSqlite } from "../sqlite/load-sqlite.ts"
import { openSqliteArchive } from "../sqlite/open-sqlite-archive.ts"

describe("SQLite: tampering", () =>
  tamperingContract(async () => {
    const folder = await mkdtemp(join(tmpdir(), "gouji-tampered-"))
    const path = join(folder, "gouji.sqlite")
    const archive = await openSqliteArchive(path)
    const { DatabaseSync } = await loadSqlite()
    const connection = new DatabaseSync(path)
    connection.exec("pragma foreign_keys = off")
    onTestFinished(async () => {
      connection.close()
      await archive.close()
      await rm(folder, { recursive: true, force: true })
    })
    const tamper: Tamper = async (statement, parameters = []) => {
      const prepared = connection.prepare(statement.replaceAll(/\$\d+/g, "?"))
      return prepared.all(...parameters) as Record<string, unknown>[]
    }
    return { archive, tamper }
  }))
