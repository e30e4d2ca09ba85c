import { Failure } from "@gouji/core"
import { Inflate, inflateSync } from "fflate"
import { limits } from "../../limits.ts"
import { crc32 } from "./crc32.ts"
import type { ZipEntry } from "./zip-entry.ts"

/** Packed bytes given to the inflater at once: a thousand times as many may come out before they are counted. */
const step = 8192
/** So few packed bytes are unpacked in one go, which is faster: what they could become at most takes no time to count. */
const few = 65_536
const stored = 0
const deflated = 8

/** The most that an entry of a packed size may unpack to. */
function mostFrom(packedSize: number): number {
  return Math.min(limits.partBytes, Math.max(1024 * 1024, packedSize * limits.ratio))
}

function tooLarge(): Failure {
  return new Failure("inflated-too-large", { limit: `${limits.partBytes / 1024 / 1024} MiB` })
}

/** Inflates with the bytes counted as they come, whatever the headers claim. */
function inflateCounted(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const most = mostFrom(packed.length)
  const unpacked = new Uint8Array(Math.min(entry.size, most))
  let length = 0
  const inflater = new Inflate((chunk) => {
    // Beyond what is declared nothing is kept, only counted.
    if (length + chunk.length <= unpacked.length) unpacked.set(chunk, length)
    length += chunk.length
  })
  for (let at = 0; at < packed.length && length <= most; at += step) {
    inflater.push(packed.subarray(at, at + step), at + step >= packed.length)
  }
  if (length > most) throw tooLarge()
  if (length !== entry.size) throw new Failure("archive-inconsistent", { part: entry.name })
  return unpacked
}

/** Inflates into one byte more than is declared: what fills that too is longer than it says, and is counted. */
function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (packed.length > few) return inflateCounted(packed, entry)
  const found = inflateSync(packed, { out: new Uint8Array(entry.size + 1) })
  return found.length === entry.size ? found : inflateCounted(packed, entry)
}

function unpacked(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === stored) return packed
  if (entry.method !== deflated) throw new Failure("type-unsupported", { found: `ZIP (${entry.method})` })
  try {
    return inflate(packed, entry)
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure("archive-damaged", { part: entry.name }, { cause })
  }
}

/**
 * The bytes of an entry, unpacked within the limits and true to its checksum. Throws `inflated-too-large`,
 * `archive-inconsistent` where it is not as long as declared, `archive-damaged` where it is not what was packed.
 */
export function unpackEntry(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.size > mostFrom(packed.length)) throw tooLarge()
  const bytes = unpacked(packed, entry)
  if (bytes.length !== entry.size) throw new Failure("archive-inconsistent", { part: entry.name })
  if (crc32(bytes) !== entry.crc) throw new Failure("archive-damaged", { part: entry.name })
  return bytes
}
