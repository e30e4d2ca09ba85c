import { sql, type Transaction } from "kysely"
import type { Tables } from "../tables.ts"
import type { ColumnTypes, Migration } from "./migration.ts"

/** Text of 64 hexadecimal digits as 32 bytes. What the first archives had as a digest may be other text: it stays that. */
function bytesOf(column: string, { bytes }: ColumnTypes) {
  const ref = sql.ref(column)
  return bytes === "blob"
    ? sql`case when length(${ref}) = 64 then coalesce(unhex(${ref}), cast(${ref} as blob)) else cast(${ref} as blob) end`
    : sql`case when ${ref} ~ '^[0-9a-f]{64}$' then decode(${ref}, 'hex') else convert_to(${ref}, 'UTF8') end`
}

/** Puts all lines of a table in the place of those before, with some columns as bytes. */
async function moveLines(
  db: Transaction<Tables>,
  types: ColumnTypes,
  { table, columns, hashes, order }: Readonly<Record<"table" | "columns" | "hashes" | "order", string>>,
): Promise<void> {
  const asBytes = new Set(hashes.split(" "))
  const names = columns.split(" ")
  const values = names.map((name) => (asBytes.has(name) ? bytesOf(name, types) : sql.ref(name)))
  await sql`
    insert into ${sql.table(`${table}_v3`)} (${sql.join(names.map((name) => sql.ref(name)))})
    select ${sql.join(values)} from ${sql.table(table)} order by ${sql.raw(order)}`.execute(db)
  await db.schema.dropTable(table).execute()
  await db.schema.alterTable(`${table}_v3`).renameTo(table).execute()
}

/**
 * Hashes as bytes, which are half as long as their text. The tables are made anew, because one that is written over
 * keeps its room, and not every engine changes the type of a column.
 */
export const hashesAsBytes: Migration = {
  id: "0095-hashes-as-bytes",
  up: async (db, types) => {
    const bytes = sql.raw(types.bytes)
    await db.schema
      .createTable("sources_v3")
      .addColumn("province", "text", (column) => column.notNull())
      .addColumn("sha256", bytes, (column) => column.notNull())
      .addColumn("bytes", bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint("sources_by_hash", ["province", "sha256"])
      .execute()
    await moveLines(db, types, {
      table: "sources",
      columns: "province sha256 bytes",
      hashes: "sha256",
      order: "province, sha256",
    })
    await db.schema
      .createTable("revisions_v3")
      .addColumn("province", "text", (column) => column.notNull())
      .addColumn("report_id", "text", (column) => column.notNull())
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("source_size", "integer", (column) => column.notNull())
      .addColumn("hash", bytes, (column) => column.notNull())
      .addColumn("previous_hash", bytes)
      .addColumn("published_at", "text", (column) => column.notNull())
      .addColumn("published_by", "text")
      .addColumn("reason", "text")
      .addColumn("source_sha256", bytes, (column) => column.notNull())
      .addColumn("source_name", "text", (column) => column.notNull())
      .addColumn("media_type", "text", (column) => column.notNull())
      .addColumn("report_digest", bytes, (column) => column.notNull())
      .addColumn("dictionary", "text", (column) => column.notNull())
      .addColumn("agency_name", "text")
      .addColumn("record", bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint("revisions_by_report", ["province", "report_id", "number"])
      .addForeignKeyConstraint("revisions_of_report", ["province", "report_id"], "reports", ["province", "id"], (key) =>
        key.onUpdate("cascade"),
      )
      .execute()
    await moveLines(db, types, {
      table: "revisions",
      columns:
        "province report_id number source_size hash previous_hash published_at published_by reason source_sha256 source_name media_type report_digest dictionary agency_name record",
      hashes: "hash previous_hash source_sha256 report_digest",
      order: "province, report_id, number",
    })
    await db.schema.dropIndex("journal_subject").execute()
    await db.schema
      .createTable("journal_v3")
      .addColumn("chain", "text", (column) => column.notNull())
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("hash", bytes, (column) => column.notNull())
      .addColumn("previous_hash", bytes)
      .addColumn("at", "text", (column) => column.notNull())
      .addColumn("actor", "text")
      .addColumn("act", "text", (column) => column.notNull())
      .addColumn("subject", "text", (column) => column.notNull())
      .addColumn("detail", "text", (column) => column.notNull())
      // Entries that are there keep the hashes in their detail as text.
      .addColumn("digests", bytes)
      .addPrimaryKeyConstraint("journal_by_number", ["chain", "number"])
      .execute()
    await moveLines(db, types, {
      table: "journal",
      columns: "chain number hash previous_hash at actor act subject detail",
      hashes: "hash previous_hash",
      order: "chain, number",
    })
    await db.schema.createIndex("journal_by_subject").on("journal").column("subject").execute()
    await db.schema.alterTable("drafts").addColumn("source_hash", bytes).execute()
    await sql`update drafts set source_hash = ${bytesOf("source_sha256", types)} where source_sha256 is not null`.execute(
      db,
    )
    await db.schema.alterTable("drafts").dropColumn("source_sha256").execute()
    await db.schema.alterTable("drafts").renameColumn("source_hash", "source_sha256").execute()
  },
}
