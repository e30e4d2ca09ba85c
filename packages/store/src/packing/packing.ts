import { deflateRawSync, inflateRawSync } from "node:zlib"
import { Failure } from "@gouji/core"
import type { Kysely } from "kysely"
import type { Tables } from "../tables.ts"
import { currentDictionary } from "./dictionary.ts"

/** Text as an archive keeps it. */
export interface Packed {
  /** The id of the dictionary that it needs. */
  readonly dictionary: string
  /** Raw DEFLATE (RFC 1951) of the text in UTF-8. */
  readonly bytes: Uint8Array
}

const known = new Map<string, Buffer>([[currentDictionary.id, Buffer.from(currentDictionary.text)]])

/** Keeps what new records need to be read again. */
export async function keepDictionary(db: Kysely<Tables>): Promise<void> {
  const row = await db.selectFrom("dictionaries").select("id").where("id", "=", currentDictionary.id).executeTakeFirst()
  if (row) return
  await db
    .insertInto("dictionaries")
    .values(currentDictionary)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute()
}

async function dictionaryOf(db: Kysely<Tables>, id: string): Promise<Buffer> {
  const held = known.get(id)
  if (held) return held
  const row = await db.selectFrom("dictionaries").select("text").where("id", "=", id).executeTakeFirst()
  if (!row) throw new Failure("internal", { found: `dictionary ${id}` })
  const dictionary = Buffer.from(row.text)
  known.set(id, dictionary)
  return dictionary
}

/** Packs a text, or its UTF-8. */
export function pack(text: string | Uint8Array): Packed {
  const dictionary = known.get(currentDictionary.id)
  // What the compressor gives is the beginning of a room of 16 KB, which would be kept, and copied to other threads.
  return { dictionary: currentDictionary.id, bytes: new Uint8Array(deflateRawSync(text, { dictionary, level: 8 })) }
}

/** The text again, sign for sign. Throws where the bytes are not what `pack` made. */
export async function unpack(db: Kysely<Tables>, { dictionary, bytes }: Packed): Promise<string> {
  return inflateRawSync(bytes, { dictionary: await dictionaryOf(db, dictionary) }).toString()
}
