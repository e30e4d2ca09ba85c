import { Failure } from "@gouji/core"
import { canonicalDigest } from "./canonical-digest.ts"

/** The last line of a page: the next page starts behind it. */
export interface Position {
  readonly year: number
  readonly agencyKey: string
}

const seal = (position: Position, filter: unknown) => canonicalDigest({ position, filter }).slice(0, 16)

/** A position as opaque text, sealed together with the filter of its list: it fits no other list. */
export function writeCursor(position: Position, filter: unknown): string {
  const { year, agencyKey } = position
  return Buffer.from(JSON.stringify([seal(position, filter), year, agencyKey])).toString("base64url")
}

/** Throws `bad-cursor` for anything that `writeCursor` did not make for the same filter. */
export function readCursor(cursor: string, filter: unknown): Position {
  try {
    const bytes = Buffer.from(cursor, "base64url")
    const [, year, agencyKey] = JSON.parse(bytes.toString()) as [string, number, string]
    const position = { year, agencyKey }
    // Decoding is lenient (stray characters, spare bits): only the text that would be written again is a cursor.
    if (writeCursor(position, filter) === cursor) return position
  } catch (error) {
    throw new Failure("bad-cursor", {}, { cause: error })
  }
  throw new Failure("bad-cursor")
}
