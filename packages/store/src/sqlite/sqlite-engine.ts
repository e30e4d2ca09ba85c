import { Kysely, sql } from "kysely"
import { atLeast } from "../at-least.ts"
import type { Engine, TableShape } from "../engine.ts"
import type { Tables } from "../tables.ts"
import { sqliteDialect } from "./dialect.ts"
import type { SqliteModule } from "./load-sqlite.ts"

/** Older ones could lose a write of the log when two processes checkpoint at once. */
const oldest = "3.51.3"

async function tables(db: Kysely<Tables>): Promise<TableShape[]> {
  const { rows } = await sql<{ name: string; other: string | null }>`
    select m.name, f."table" as other from sqlite_master m left join pragma_foreign_key_list(m.name) f
    where m.type = 'table' and m.name not like 'sqlite!_%' escape '!'`.execute(db)
  const shapes: TableShape[] = []
  for (const name of new Set(rows.map((row) => row.name))) {
    const columns = await sql<{
      name: string
      type: string
    }>`select name, type from pragma_table_info(${name})`.execute(db)
    shapes.push({
      name,
      columns: columns.rows.map((column) => ({ name: column.name, isBytes: column.type.toLowerCase() === "blob" })),
      needs: rows.flatMap((row) => (row.name === name && row.other !== null && row.other !== name ? [row.other] : [])),
    })
  }
  return shapes
}

/** What is particular to an archive in a SQLite file. */
export function sqliteEngine({ DatabaseSync }: SqliteModule, path: string, db: Kysely<Tables>): Engine {
  return {
    place: path,
    types: { bytes: "blob", ordered: "text", clustered: "without rowid" },
    tables,
    snapshot: async (work) => {
      // An archive in memory has no second connection: its writers wait.
      if (path === ":memory:") return db.transaction().execute(work)
      const connection = new DatabaseSync(path)
      try {
        connection.exec("pragma busy_timeout = 5000")
        connection.exec("pragma query_only = on")
        connection.exec("begin")
        // The instant is that of the first read.
        connection.prepare("select count(*) from gouji_migrations").all()
        return await work(new Kysely<Tables>({ dialect: sqliteDialect(connection) }))
      } finally {
        connection.close()
      }
    },
    examine: async (from) => {
      const version = await sql<{ version: string }>`select sqlite_version() as version`.execute(from)
      const check = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(from)
      const keys = await sql<{ table: string }>`pragma foreign_key_check`.execute(from)
      const found = check.rows.map((row) => row.integrity_check).filter((text) => text !== "ok")
      const { version: number = "" } = version.rows[0] ?? {}
      return {
        engine: "SQLite",
        version: number,
        isSupported: atLeast(number, oldest),
        faults: [...found, ...keys.rows.slice(0, 20).map((row) => `foreign key: ${row.table}`)],
      }
    },
  }
}
