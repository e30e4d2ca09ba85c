import { createHash } from "node:crypto"
import type { Readable } from "node:stream"
import { crc32 } from "node:zlib"
import { Failure } from "@gouji/core"
import { type Entry, openPromise, type ZipFile } from "yauzl"
import { type Manifest, manifestFile, parseManifest, readSourceName, type TableEntry } from "./manifest.ts"

/** A manifest lists tables; one that is longer is none. */
const longestManifest = 1 << 24
/** As large as SQLite allows a blob. */
const longestSource = 2 ** 30
const longestLine = 2 ** 30

const damaged = (path: string, part: string, cause?: unknown) =>
  new Failure("backup-damaged", { path, part }, ...(cause === undefined ? [] : [{ cause }]))

/** What is in a backup, in the order in which it can be put back. */
export type BackupPart =
  | { readonly kind: "rows"; readonly table: TableEntry; readonly rows: readonly (readonly unknown[])[] }
  | { readonly kind: "source"; readonly province: string; readonly sha256: string; readonly bytes: Buffer }

async function open(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true })
  } catch (error) {
    const isThere = !(error instanceof Error && "code" in error && error.code === "ENOENT")
    throw isThere ? damaged(path, "zip", error) : new Failure("file-unreadable", { path }, { cause: error })
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for await (const entry of zip.eachEntry()) yield entry
}

async function whole(stream: Readable, longest: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of stream) {
    pieces.push(piece as Buffer)
    length += (piece as Buffer).length
    if (length > longest) throw new RangeError("too long")
  }
  return Buffer.concat(pieces)
}

async function* linesOf(stream: Readable, hash: ReturnType<typeof createHash>): AsyncGenerator<string> {
  const held: Buffer[] = []
  let length = 0
  for await (const piece of stream as AsyncIterable<Buffer>) {
    hash.update(piece)
    let from = 0
    for (let end = piece.indexOf(10); end !== -1; end = piece.indexOf(10, from)) {
      yield Buffer.concat([...held.splice(0), piece.subarray(from, end)]).toString()
      from = end + 1
      length = 0
    }
    if (from < piece.length) held.push(piece.subarray(from))
    length += piece.length - from
    if (length > longestLine) throw new RangeError("too long")
  }
  if (held.length > 0) throw new RangeError("a line without an end")
}

async function* rowsOf(stream: Readable, table: TableEntry): AsyncGenerator<BackupPart> {
  const hash = createHash("sha256")
  const most = Math.max(1, Math.min(500, Math.floor(30_000 / table.columns.length)))
  const isBytes = table.columns.map((column) => table.bytes.includes(column))
  let count = 0
  let rows: unknown[][] = []
  for await (const line of linesOf(stream, hash)) {
    const row = JSON.parse(line) as unknown[]
    if (row.length !== isBytes.length) throw new RangeError("columns")
    rows.push(row.map((value, at) => (isBytes[at] && value !== null ? Buffer.from(String(value), "base64") : value)))
    count += 1
    if (rows.length < most) continue
    yield { kind: "rows", table, rows }
    rows = []
  }
  if (rows.length > 0) yield { kind: "rows", table, rows }
  if (count !== table.rows || hash.digest("hex") !== table.sha256) throw new RangeError("checksum")
}

/** The file of a backup, whose manifest has been read. */
export class BackupFile {
  readonly manifest: Manifest
  /** SHA-256 (hex) of the manifest, which names the hash of everything else. */
  readonly digest: string
  readonly #path: string

  private constructor(path: string, text: Buffer, manifest: Manifest) {
    this.#path = path
    this.manifest = manifest
    this.digest = createHash("sha256").update(text).digest("hex")
  }

  /** Throws `file-unreadable` and `backup-damaged`. */
  static async open(path: string): Promise<BackupFile> {
    const zip = await open(path)
    try {
      let last: Entry | null = null
      for await (const entry of entriesOf(zip)) last = entry
      if (last === null || last.fileName !== manifestFile) throw new RangeError("no manifest")
      const text = await whole(await zip.openReadStreamPromise(last), longestManifest)
      // All other parts are held against the manifest; there is nothing but this to hold the manifest against.
      if (crc32(text) !== last.crc32) throw new RangeError("checksum")
      const manifest = parseManifest(text.toString())
      if (manifest === null) throw new RangeError("no manifest")
      return new BackupFile(path, text, manifest)
    } catch (error) {
      throw error instanceof Failure ? error : damaged(path, manifestFile, error)
    } finally {
      zip.close()
    }
  }

  /**
   * Reads it to its end, and keeps nothing: a damaged row would be told apart from a sound one only at the end of its
   * file, when a database has long choked on it. Throws `backup-damaged`.
   */
  async check(): Promise<void> {
    for await (const _ of this.parts());
  }

  /** Everything in it, in pieces. Throws `backup-damaged` as soon as something is not as the manifest says. */
  async *parts(): AsyncGenerator<BackupPart> {
    const { tables, sources } = this.manifest
    const awaited = new Map(tables.map((table) => [table.file, table]))
    let files = 0
    let name = "zip"
    const zip = await open(this.#path)
    try {
      for await (const entry of entriesOf(zip)) {
        name = entry.fileName
        const table = awaited.get(name)
        const source = readSourceName(name)
        if (table) {
          awaited.delete(name)
          yield* rowsOf(await zip.openReadStreamPromise(entry), table)
        } else if (source) {
          files += 1
          const bytes = await whole(await zip.openReadStreamPromise(entry), longestSource)
          const found = createHash("sha256").update(bytes).digest("hex")
          if (found !== source.sha256) throw new RangeError("checksum")
          yield { kind: "source", ...source, bytes }
        } else if (name !== manifestFile) throw new RangeError("nobody's file")
      }
    } catch (error) {
      throw error instanceof Failure ? error : damaged(this.#path, name, error)
    } finally {
      zip.close()
    }
    const [missing] = awaited.keys()
    if (missing !== undefined) throw damaged(this.#path, missing)
    if (files !== sources.files) throw damaged(this.#path, "sources")
  }
}
