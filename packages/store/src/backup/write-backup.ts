import { createHash } from "node:crypto"
import { once } from "node:events"
import { Readable } from "node:stream"
import type { Kysely } from "kysely"
import { ZipFile } from "yazl"
import type { Engine } from "../engine.ts"
import { readHeads } from "../journal/heads.ts"
import { hashText } from "../kept-hash.ts"
import { unpackFile } from "../packing/packed-file.ts"
import type { Tables } from "../tables.ts"
import { inOrder } from "./in-order.ts"
import { type Manifest, manifestFile, sourceFile, type TableEntry } from "./manifest.ts"
import { tableLines } from "./table-lines.ts"

/** What a backup has come to. */
export interface BackupProgress {
  readonly rows: number
  readonly sources: number
}

interface Writing {
  readonly at: string
  readonly onProgress?: ((progress: BackupProgress) => void) | undefined
}

/** Adds a file and waits until it is all in: the archive is read as fast as the file is written, and not faster. */
async function add(zip: ZipFile, name: string, content: AsyncIterable<Uint8Array>, at: string): Promise<void> {
  const stream = Readable.from(content, { objectMode: false })
  const output = zip.outputStream as Readable
  // Where nobody takes what is written, reading ends too, and lets go of the archive.
  const stop = () => void stream.destroy(new Error("the backup was given up"))
  output.once("close", stop)
  if (output.destroyed) stop()
  zip.addReadStream(stream, name, { mtime: new Date(at), mode: 0o100600 })
  await once(stream, "end")
  output.off("close", stop)
}

async function* hashed(content: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>) {
  for await (const piece of content) {
    hash.update(piece)
    yield piece
  }
}

async function* single(bytes: Uint8Array) {
  yield bytes
}

async function* sourceKeys(db: Kysely<Tables>) {
  let after: Pick<Tables["sources"], "province" | "sha256"> = { province: "", sha256: new Uint8Array() }
  for (;;) {
    const { province, sha256 } = after
    const keys = await db
      .selectFrom("sources")
      .select(["province", "sha256"])
      .where(({ eb, refTuple, tuple }) => eb(refTuple("province", "sha256"), ">", tuple(province, sha256)))
      .orderBy("province")
      .orderBy("sha256")
      .limit(1000)
      .execute()
    yield* keys
    const last = keys.at(-1)
    if (!last) return
    after = last
  }
}

/** Of the day: whoever was signed in signs in again, and what was answered to a key is not asked for again. */
const passing: ReadonlySet<string> = new Set(["sessions", "sign_in_failures", "kept_answers"])

async function fill(zip: ZipFile, db: Kysely<Tables>, engine: Engine, { at, onProgress }: Writing): Promise<Manifest> {
  const tables: TableEntry[] = []
  const progress = { rows: 0, sources: 0 }
  const steps = await db.selectFrom("gouji_migrations").select("id").orderBy("id").execute()
  for (const table of inOrder(await engine.tables(db))) {
    if (table.name === "sources" || table.name === "gouji_migrations" || passing.has(table.name)) continue
    const file = `tables/${table.name}.ndjson`
    const hash = createHash("sha256")
    let rows = 0
    const lines = tableLines(db, table, (more) => {
      rows += more
      progress.rows += more
    })
    await add(zip, file, hashed(lines, hash), at)
    onProgress?.({ ...progress })
    const columns = table.columns.map(({ name }) => name)
    const bytes = table.columns.flatMap(({ name, isBytes }) => (isBytes ? [name] : []))
    tables.push({ name: table.name, file, columns, bytes, rows, sha256: hash.digest("hex") })
  }
  let size = 0
  for await (const { province, sha256 } of sourceKeys(db)) {
    const row = await db
      .selectFrom("sources")
      .select(["dictionary", "size", "bytes"])
      .where("province", "=", province)
      .where("sha256", "=", sha256)
      .executeTakeFirstOrThrow()
    // What is damaged is written as it is: whoever puts it back is told, by its hash.
    const bytes = await unpackFile(db, row).catch(() => row.bytes)
    await add(zip, sourceFile(province, hashText(sha256)), single(bytes), at)
    progress.sources += 1
    size += bytes.length
    onProgress?.({ ...progress })
  }
  const sources = { files: progress.sources, bytes: size }
  const migrations = steps.map(({ id }) => id)
  return { schema: "gouji/backup@1", at, migrations, tables, sources, heads: await readHeads(db) }
}

/**
 * A snapshot as a zip file (ZIP64 where it needs to be): a file of lines for each table, the source files, and a manifest
 * at its end. `written` rejects where the archive could not be read to its end; the stream breaks off then, too.
 */
export function writeBackup(db: Kysely<Tables>, engine: Engine, writing: Writing) {
  const zip = new ZipFile()
  const content = zip.outputStream as Readable
  const written = (async () => {
    try {
      const manifest = await fill(zip, db, engine, writing)
      const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
      await add(zip, manifestFile, single(text), writing.at)
      zip.end()
      return manifest
    } catch (error) {
      content.destroy(error as Error)
      throw error
    }
  })()
  return { content, written }
}
