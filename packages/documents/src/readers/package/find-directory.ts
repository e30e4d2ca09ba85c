import { Failure } from "@gouji/core"
import { saturated, view } from "./zip-entry.ts"

/** Where the directory of a ZIP stands and how many entries it lists. */
export interface Directory {
  readonly offset: number
  readonly size: number
  readonly count: number
}

const endSignature = 0x06054b50
const end64Signature = 0x06064b50
const locator64Signature = 0x07064b50
const endSize = 22
/** A comment may stand behind the directory's end, and some servers pad what they send. */
const searched = 0xffff + endSize + 4096

/** Line breaks and zeros, which servers and mail programs add, say nothing; anything else is another file. */
function isPadding(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0x20 || byte === 0x1a)
}

function findEnd(bytes: Uint8Array): number {
  const { u32, u16 } = view(bytes)
  const lowest = Math.max(0, bytes.length - searched)
  for (let at = bytes.length - endSize; at >= lowest; at -= 1) {
    if (u32(at) !== endSignature) continue
    const end = at + endSize + u16(at + 20)
    if (end > bytes.length) continue
    if (!isPadding(bytes.subarray(end))) throw new Failure("polyglot")
    return at
  }
  // What was appended may hide the end; what was cut off has none.
  const whole = bytes.length > searched && hasEnd(bytes.subarray(0, lowest))
  throw new Failure(whole ? "polyglot" : "truncated")
}

/** Whether a directory ends long before the file does: other data was appended. */
function hasEnd(bytes: Uint8Array): boolean {
  const { u32, u16 } = view(bytes)
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    const [offset, size] = [u32(at + 16), u32(at + 12)]
    // The directory must lead exactly to its end, or the signature stands there by chance.
    if (u32(at) === endSignature && u16(at + 8) > 0 && offset + size === at) return true
  }
  return false
}

/** The larger form of the end record, which some writers always add. */
function directory64(bytes: Uint8Array, end: number): (Directory & { readonly end: number }) | null {
  const { u32, u64 } = view(bytes)
  if (end < 20 || u32(end - 20) !== locator64Signature) return null
  const at = u64(end - 12)
  if (u32(at) !== end64Signature) throw new Failure("archive-inconsistent", { part: "ZIP64" })
  return { count: u64(at + 32), size: u64(at + 40), offset: u64(at + 48), end: at }
}

/**
 * Finds the directory of a ZIP. Throws `truncated` where it has none, `polyglot` where other data is appended,
 * `archive-inconsistent` where the directory does not stand where its end says.
 */
export function findDirectory(bytes: Uint8Array): Directory {
  const { u32, u16 } = view(bytes)
  const at = findEnd(bytes)
  const plain = { count: u16(at + 10), size: u32(at + 12), offset: u32(at + 16) }
  const large = directory64(bytes, at)
  const needed = plain.size === saturated || plain.offset === saturated
  if (needed && !large) throw new Failure("archive-inconsistent", { part: "ZIP64" })
  const { count, size, offset } = (needed || plain.count === 0xffff) && large ? large : plain
  const isWhole = u16(at + 4) === 0 && u16(at + 6) === 0 && u16(at + 8) === u16(at + 10)
  if (!isWhole) throw new Failure("truncated")
  if (offset + size !== (large?.end ?? at)) throw new Failure("archive-inconsistent", { part: "directory" })
  return { count, size, offset }
}
