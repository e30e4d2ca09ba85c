import { Failure } from "@gouji/core"
import { canonicalDigest } from "./canonical-digest.ts"

export interface Paging {
  readonly limit: number
  readonly cursor?: string
}

/** The last line of a page, by what its list is ordered by. */
export type Position = readonly (string | number)[]

/** Throws `bad-request` where a page is not between 1 and 1000 lines. */
export function checkLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new Failure("bad-request", { found: "limit" })
}

const seal = (position: Position, filter: unknown) => canonicalDigest({ position, filter }).slice(0, 16)

/** The place behind which the next page starts, sealed together with what was asked: it fits nothing else. */
export function sealPosition(position: Position, filter: unknown): string {
  return Buffer.from(JSON.stringify([seal(position, filter), ...position])).toString("base64url")
}

/** Throws `bad-cursor` for anything that `sealPosition` did not make for the same question. */
export function readPosition(cursor: string, filter: unknown): Position {
  try {
    const [, ...position] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as [string, ...Position]
    // Decoding is lenient (stray characters, spare bits): only the text that would be written again is a cursor.
    if (sealPosition(position, filter) === cursor) return position
  } catch (error) {
    throw new Failure("bad-cursor", {}, { cause: error })
  }
  throw new Failure("bad-cursor")
}
