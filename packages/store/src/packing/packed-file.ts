import { deflateRawSync, inflateRawSync } from "node:zlib"
import type { Kysely, Selectable } from "kysely"
import type { SourceRow, Tables } from "../tables.ts"
import { dictionaryOf, packData } from "./packing.ts"

/** A file as an archive keeps it. */
export interface PackedFile {
  /** The id of the dictionary that it is packed with, `""` for none; `null`: the bytes are the file's own. */
  readonly dictionary: string | null
  /** Of the file itself, in bytes. */
  readonly size: number
  readonly bytes: Uint8Array
}

/** Files above this many bytes are mostly pictures, and would hold up whoever waits for the same thread. */
const mostPacked = 2 ** 20

const startsWith = (bytes: Uint8Array, text: string) =>
  Buffer.from(bytes.subarray(0, text.length)).equals(Buffer.from(text))

/** Zip files (DOCX, XLSX, ODT, OFD) and PDF are packed in themselves. */
const isPacked = (bytes: Uint8Array) => startsWith(bytes, "PK") || startsWith(bytes, "%PDF")

const isData = (bytes: Uint8Array) => startsWith(bytes, "{")

/** Packs a file where that makes it shorter. */
export function packFile(bytes: Uint8Array): PackedFile {
  const size = bytes.length
  const own = { dictionary: null, size, bytes }
  if (size > mostPacked || isPacked(bytes)) return own
  const packed = isData(bytes) ? packData(bytes) : { dictionary: "", bytes: new Uint8Array(deflateRawSync(bytes)) }
  return packed.bytes.length < size ? { ...packed, size } : own
}

/** The file again, byte for byte. Throws where what is kept is not what `packFile` made. */
export async function unpackFile(
  db: Kysely<Tables>,
  { dictionary, size, bytes }: Pick<Selectable<SourceRow>, "dictionary" | "size" | "bytes">,
): Promise<Uint8Array> {
  if (dictionary === null) return bytes
  // More than the file had is not made, whatever the bytes have become.
  const options = { maxOutputLength: Math.max(size ?? 0, 1) }
  return inflateRawSync(
    bytes,
    dictionary === "" ? options : { ...options, dictionary: await dictionaryOf(db, dictionary) },
  )
}
