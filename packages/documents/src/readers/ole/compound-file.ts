import { Failure } from "@gouji/core"
import { view } from "../package/zip-entry.ts"
import { endOfChain, follow, openSectors, type Sectors } from "./sectors.ts"

interface Entry {
  readonly name: string
  readonly isStream: boolean
  readonly left: number
  readonly right: number
  readonly child: number
  readonly first: number
  readonly size: number
}

/** The streams at the top of a compound file (the container of Word, Excel and WPS before 2007) by name. */
export interface CompoundFile {
  readonly names: readonly string[]
  /** A stream's bytes, or `null` where there is none. Throws `truncated` or `file-damaged`. */
  readonly stream: (name: string) => Uint8Array | null
}

const entrySize = 128
const none = 0xffffffff
const smallSector = 64

function entryAt(directory: Uint8Array, index: number): Entry | null {
  const { u16, u32 } = view(directory)
  const at = index * entrySize
  if (at + entrySize > directory.length) return null
  const length = u16(at + 64)
  const type = directory[at + 66] ?? 0
  if (type === 0 || length < 2 || length > 64) return null
  return {
    name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + length - 2)),
    isStream: type === 2,
    left: u32(at + 68),
    right: u32(at + 72),
    child: u32(at + 76),
    first: u32(at + 116),
    size: u32(at + 120),
  }
}

/** What stands at the top, or `null` where an entry is missing: the tree of siblings under the root, not what lies deeper, as in embedded files. */
function topEntries(directory: Uint8Array, root: Entry): Entry[] | null {
  const found: Entry[] = []
  const seen = new Set<number>()
  const stack = [root.child]
  for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
    if (index === none) continue
    const entry = seen.has(index) ? null : entryAt(directory, index)
    if (!entry) return null
    seen.add(index)
    found.push(entry)
    stack.push(entry.left, entry.right)
  }
  return found
}

/** Small streams lie in sectors of 64 bytes within the root's own stream. */
function smallStreams(sectors: Sectors, root: Entry): (first: number) => Uint8Array {
  const { u32 } = sectors
  const container = root.size === 0 ? new Uint8Array() : sectors.chain(root.first)
  const table = u32(0x40) === 0 ? new Uint8Array() : sectors.chain(u32(0x3c))
  const next = (index: number) => (index * 4 + 4 <= table.length ? view(table).u32(index * 4) : undefined)
  return (first) => {
    const indices = follow(first, next, table.length / 4)
    const joined = new Uint8Array(indices.length * smallSector)
    indices.forEach((index, i) => {
      const from = index * smallSector
      if (from + smallSector > container.length) throw new Failure("file-damaged")
      joined.set(container.subarray(from, from + smallSector), i * smallSector)
    })
    return joined
  }
}

/** Opens a compound file. Throws `truncated` where it is cut, `file-damaged` where its chains make no sense. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const sectors = openSectors(bytes)
  const directory = sectors.chain(sectors.u32(0x30))
  const root = entryAt(directory, 0)
  const entries = root && topEntries(directory, root)
  if (!root || !entries) throw new Failure(sectors.isShort ? "truncated" : "file-damaged")
  const cutoff = sectors.u32(0x38)
  const stream = (name: string) => {
    // The container tells names apart without regard to case, and some programs write them all in one.
    const entry = entries.find((candidate) => candidate.isStream && candidate.name.toLowerCase() === name.toLowerCase())
    if (!entry) return null
    if (entry.size === 0 || entry.first === endOfChain) return new Uint8Array()
    const whole = entry.size < cutoff ? smallStreams(sectors, root)(entry.first) : sectors.chain(entry.first)
    if (whole.length < entry.size) throw new Failure("truncated")
    return whole.subarray(0, entry.size)
  }
  return { names: entries.map((entry) => entry.name), stream }
}
