import { Failure } from "@gouji/core"
import { CompiledQuery, sql, type Transaction } from "kysely"
import type { Engine } from "../engine.ts"
import { appendEntry } from "../journal/append-entry.ts"
import { keptHash } from "../kept-hash.ts"
import { migrations } from "../migrations/index.ts"
import { keepFile } from "../packing/keep-file.ts"
import { keepDictionaries } from "../packing/packing.ts"
import { unknownProvince } from "../province.ts"
import type { Tables } from "../tables.ts"
import type { Counts, Verification } from "../verify/verification.ts"
import { verifyArchive } from "../verify/verify-archive.ts"
import { inOrder } from "./in-order.ts"
import type { Manifest, TableEntry } from "./manifest.ts"
import { BackupFile } from "./read-backup.ts"

export interface RestoreOptions {
  /** ISO instant, UTC. */
  readonly at: string
  readonly onProgress?: (put: { readonly rows: number; readonly sources: number }) => void
  readonly onProof?: (checked: Counts) => void
  /** The journal is left as it was, with no act of the restoration: for a look at what a backup holds. */
  readonly unrecorded?: boolean
  /** Keeps even what does not hold, and says so. */
  readonly evenIfBroken?: boolean
}

/** What has been put back, and that it holds. */
export interface Restored {
  readonly manifest: Manifest
  readonly verification: Verification
}

/** Tables that a new archive fills by itself. */
const ownRows: ReadonlySet<string> = new Set(["gouji_migrations", "dictionaries"])

async function refuseFull(db: Transaction<Tables>, engine: Engine): Promise<void> {
  for (const { name } of await engine.tables(db)) {
    // What a step of the schema writes by itself is not of anybody's making.
    if (ownRows.has(name) || !["agencies", "reports", "sources", "journal", "settings"].includes(name)) continue
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db)
    if (rows.length > 0) throw new Failure("archive-not-empty", { path: engine.place })
  }
}

/** Makes the tables anew as they were when the backup was written. */
async function remake(db: Transaction<Tables>, engine: Engine, { migrations: steps }: Manifest): Promise<void> {
  const known = new Set(migrations.map(({ id }) => id))
  if (steps.some((id) => !known.has(id))) throw new Failure("archive-newer", { path: engine.place })
  for (const { name } of inOrder(await engine.tables(db)).reverse()) {
    if (name !== "gouji_migrations") await sql`drop table ${sql.table(name)}`.execute(db)
  }
  await db.deleteFrom("gouji_migrations").execute()
  await bringTo(db, engine, new Set(steps))
  for (const { name } of inOrder(await engine.tables(db)).reverse()) {
    if (name !== "gouji_migrations") await sql`delete from ${sql.table(name)}`.execute(db)
  }
}

/** Takes the steps that are named and not yet taken. */
async function bringTo(db: Transaction<Tables>, { types }: Engine, steps: ReadonlySet<string>): Promise<void> {
  const rows = await db.selectFrom("gouji_migrations").select("id").execute()
  const done = new Set(rows.map(({ id }) => id))
  for (const { id, up } of migrations) {
    if (done.has(id) || !steps.has(id)) continue
    await up(db, types)
    await db.insertInto("gouji_migrations").values({ id }).execute()
  }
}

function insertion(db: Transaction<Tables>) {
  const statements = new Map<string, string>()
  return async ({ name, columns }: TableEntry, rows: readonly (readonly unknown[])[]) => {
    const key = `${name} ${rows.length}`
    let statement = statements.get(key)
    if (statement === undefined) {
      const names = sql.join(columns.map((column) => sql.ref(column)))
      const line = sql`(${sql.join(columns.map(() => sql`${0}`))})`
      const values = sql.join(rows.map(() => line))
      statement = sql`insert into ${sql.table(name)} (${names}) values ${values}`.compile(db).sql
      statements.set(key, statement)
    }
    await db.executeQuery(CompiledQuery.raw(statement, rows.flat()))
  }
}

async function fill(db: Transaction<Tables>, engine: Engine, backup: BackupFile, options: RestoreOptions) {
  const shapes = new Map((await engine.tables(db)).map((table) => [table.name, table]))
  const insert = insertion(db)
  const put = { rows: 0, sources: 0 }
  // At the steps that an old backup has, hashes are text.
  const ofSources = shapes.get("sources")?.columns ?? []
  const areBytes = ofSources.some(({ name, isBytes }) => name === "sha256" && isBytes)
  const arePacked = ofSources.some(({ name }) => name === "dictionary")
  for await (const part of backup.parts()) {
    if (part.kind === "source") {
      const { province, sha256, bytes } = part
      const name = areBytes ? keptHash(sha256) : sha256
      if (arePacked) await keepFile(db, province, { sha256, bytes })
      else await sql`insert into sources (province, sha256, bytes) values (${province}, ${name}, ${bytes})`.execute(db)
      put.sources += 1
    } else {
      const { table, rows } = part
      const columns = new Set(shapes.get(table.name)?.columns.map(({ name }) => name))
      if (!table.columns.every((column) => columns.has(column))) {
        throw new Failure("backup-damaged", { path: table.file, part: table.name })
      }
      await insert(table, rows)
      put.rows += rows.length
    }
    options.onProgress?.({ ...put })
  }
}

/** See `Backup.restore`. */
export async function restoreInto(
  db: Transaction<Tables>,
  engine: Engine,
  path: string,
  options: RestoreOptions,
): Promise<Restored> {
  await refuseFull(db, engine)
  const backup = await BackupFile.open(path)
  await backup.check()
  const { manifest, digest } = backup
  await remake(db, engine, manifest)
  await fill(db, engine, backup, options)
  await bringTo(db, engine, new Set(migrations.map(({ id }) => id)))
  await keepDictionaries(db)
  const { onProof } = options
  const verification = await verifyArchive(db, onProof ? { onProgress: onProof } : {})
  if (!verification.holds && !options.evenIfBroken) {
    throw new Failure("backup-broken", { path, found: verification.faults[0]?.code ?? "" })
  }
  if (!options.unrecorded) {
    const detail = { backup: digest, written: manifest.at }
    const act = { at: options.at, actor: null, act: "restored" as const, subject: "archive", detail }
    await appendEntry(db, { chain: unknownProvince, ...act })
  }
  return { manifest, verification }
}
