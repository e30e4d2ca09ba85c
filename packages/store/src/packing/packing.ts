import { deflateRawSync, inflateRawSync, type ZlibOptions } from "node:zlib"
import { Failure } from "@gouji/core"
import type { Kysely } from "kysely"
import type { Tables } from "../tables.ts"
import { currentDictionaries, currentDictionary, plainDictionary } from "./dictionary.ts"

/** Text as an archive keeps it. */
export interface Packed {
  /** The id of the dictionary that it needs. */
  readonly dictionary: string
  /** Raw DEFLATE (RFC 1951) of the text in UTF-8. */
  readonly bytes: Uint8Array
}

const known = new Map(currentDictionaries.map(({ id, text }) => [id, Buffer.from(text)]))

/** Keeps what new records need to be read again. */
export async function keepDictionaries(db: Kysely<Tables>): Promise<void> {
  const ids = currentDictionaries.map(({ id }) => id)
  const rows = await db.selectFrom("dictionaries").select("id").where("id", "in", ids).execute()
  if (rows.length === ids.length) return
  await db
    .insertInto("dictionaries")
    .values([...currentDictionaries])
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute()
}

/** The text of a dictionary that the archive keeps. */
export async function dictionaryOf(db: Kysely<Tables>, id: string): Promise<Buffer> {
  const held = known.get(id)
  if (held) return held
  const row = await db.selectFrom("dictionaries").select("text").where("id", "=", id).executeTakeFirst()
  if (!row) throw new Failure("internal", { found: `dictionary ${id}` })
  const dictionary = Buffer.from(row.text)
  known.set(id, dictionary)
  return dictionary
}

/** What the forms of a report are in its record, where all are the newest. */
const signs = plainDictionary.text.match(/"forms":\{[^}]*\}/)?.[0] ?? ""

/** The greatest record that a window of 16 KB serves as well. */
const mostPlain = 14_000

/** Whether a record is of a report that came as data, under the newest form. A wrong answer costs room and no more. */
function isPlain(record: Buffer): boolean {
  return record.length < mostPlain && record.includes('"places":{}') && record.includes(signs)
}

interface Way {
  readonly id: string
  readonly options: ZlibOptions
}

const any: Way = { id: currentDictionary.id, options: { dictionary: known.get(currentDictionary.id), level: 8 } }
// They come by the hundred thousand. Level 3 leaves 446 bytes of a record and takes 60 µs, level 8 338 in 120: a report
// must come to less than 3 KB, its file not counted.
const plainWay = (level: number): Way => ({
  id: plainDictionary.id,
  options: { dictionary: known.get(plainDictionary.id), level, windowBits: 14, memLevel: 8, chunkSize: 4096 },
})
const plainRecord = plainWay(8)
const plainFile = plainWay(3)

function packed({ id, options }: Way, bytes: Uint8Array): Packed {
  // What the compressor gives is the beginning of a room of 16 KB, which would be kept, and copied to other threads.
  return { dictionary: id, bytes: new Uint8Array(deflateRawSync(bytes, options)) }
}

/** Packs a text, or its UTF-8. */
export function pack(text: string | Buffer): Packed {
  const bytes = typeof text === "string" ? Buffer.from(text) : text
  return packed(isPlain(bytes) ? plainRecord : any, bytes)
}

/** Packs the JSON of a report as it was handed in, which has nearly all in common with the record of it. */
export const packData = (bytes: Uint8Array): Packed => packed(bytes.length < mostPlain ? plainFile : any, bytes)

/** The text again, sign for sign. Throws where the bytes are not what `pack` made. */
export async function unpack(db: Kysely<Tables>, { dictionary, bytes }: Packed): Promise<string> {
  return inflateRawSync(bytes, { dictionary: await dictionaryOf(db, dictionary) }).toString()
}
