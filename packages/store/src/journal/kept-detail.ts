import { hashText, keptHash } from "../kept-hash.ts"
import type { JournalEntry } from "./entry.ts"

type Detail = JournalEntry["detail"]

/** What stands in the text for a hash that is kept as bytes. */
const mark = "#"
const length = 32
const isHash = (value: Detail[string]): value is string => typeof value === "string" && /^[0-9a-f]{64}$/.test(value)

/** The detail of an entry as the archive keeps it. */
export interface KeptDetail {
  /** JSON. */
  readonly detail: string
  /** The hashes in it, in their order, one behind the other; `null`: they stand in the text, or there are none. */
  readonly digests: Uint8Array | null
}

/** Takes the hashes out of a detail: nearly every entry has two, and they are most of it. */
export function keptDetail(detail: Detail): KeptDetail {
  const values = Object.values(detail)
  const hashes = values.filter(isHash)
  if (hashes.length === 0 || values.includes(mark)) return { detail: JSON.stringify(detail), digests: null }
  const text = JSON.stringify(detail, (_, value) => (isHash(value) ? mark : value))
  return { detail: text, digests: Buffer.concat(hashes.map((hash) => keptHash(hash))) }
}

/** A detail as it was. Throws where it is no JSON, or has not as many hashes as it says. */
export function readDetail({ detail: text, digests }: KeptDetail): Detail {
  const detail = JSON.parse(text) as Detail
  if (digests === null) return detail
  let at = 0
  const whole = Object.entries(detail).map(([key, value]): [string, Detail[string]] => {
    if (value !== mark) return [key, value]
    at += length
    return [key, hashText(digests.subarray(at - length, at))]
  })
  if (at !== digests.length) throw new RangeError("digests")
  return Object.fromEntries(whole)
}
