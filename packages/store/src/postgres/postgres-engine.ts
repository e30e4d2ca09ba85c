import { type Kysely, sql } from "kysely"
import { atLeast } from "../at-least.ts"
import type { Engine, TableShape } from "../engine.ts"
import type { Tables } from "../tables.ts"

const oldest = "13"

async function tables(db: Kysely<Tables>): Promise<TableShape[]> {
  const { rows } = await sql<{ name: string; column: string; type: string }>`
    select c.table_name as name, c.column_name as "column", c.data_type as type
    from information_schema.columns c join information_schema.tables t
      on t.table_schema = c.table_schema and t.table_name = c.table_name
    where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
    order by c.table_name, c.ordinal_position`.execute(db)
  const keys = await sql<{ name: string; other: string }>`
    select k.relname as name, o.relname as other from pg_constraint f
    join pg_class k on k.oid = f.conrelid join pg_class o on o.oid = f.confrelid
    join pg_namespace n on n.oid = k.relnamespace
    where f.contype = 'f' and n.nspname = current_schema()`.execute(db)
  return [...new Set(rows.map((row) => row.name))].map((name) => ({
    name,
    columns: rows.flatMap((row) =>
      row.name === name ? [{ name: row.column, isBytes: row.type.toLowerCase() === "bytea" }] : [],
    ),
    needs: keys.rows.flatMap((key) => (key.name === name && key.other !== name ? [key.other] : [])),
  }))
}

/** What is particular to an archive in a PostgreSQL database. */
export function postgresEngine(place: string, db: Kysely<Tables>): Engine {
  return {
    place,
    types: { bytes: "bytea", ordered: 'text collate "C"', clustered: "" },
    tables,
    snapshot: (work) => db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(work),
    examine: async (from) => {
      const { rows } = await sql<{ server_version: string }>`show server_version`.execute(from)
      const version = rows[0]?.server_version ?? ""
      return { engine: "PostgreSQL", version, isSupported: atLeast(version, oldest), faults: null }
    },
  }
}
