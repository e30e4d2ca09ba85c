import { Failure } from "@gouji/core"
import { view } from "../package/zip-entry.ts"

const begin = [0x0809, 0x0409, 0x0209, 0x0009]
const end = 0x000a
const password = 0x002f
/** Records of one cell: text, number, formula, truth value, blank. */
const cells = new Set([0x0006, 0x0201, 0x0203, 0x0204, 0x0205, 0x00d6, 0x00fd, 0x027e, 0x0206, 0x0003, 0x0004, 0x0002])
/** Records of several cells of a row. */
const runs = new Set([0x00bd, 0x00be])

/** The cells that a record fills, as one number each. */
function filled(type: number, at: number, length: number, u16: (at: number) => number): number[] {
  const first = u16(at) * 65_536 + u16(at + 2)
  if (cells.has(type)) return [first]
  if (!runs.has(type)) return []
  const last = u16(at) * 65_536 + u16(at + length - 2)
  if (last < first || last - first > 255) throw new Failure("file-damaged")
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/**
 * Walks the records of a workbook's stream before a lenient library reads it. Throws `encrypted`, `truncated` where it
 * ends within a record or a sheet, `file-damaged` where a cell is filled twice.
 */
export function checkRecords(stream: Uint8Array): void {
  const { u16 } = view(stream)
  if (!begin.includes(u16(0))) throw new Failure("file-damaged")
  let depth = 0
  let seen = new Set<number>()
  let at = 0
  while (at + 4 <= stream.length) {
    const [type, length] = [u16(at), u16(at + 2)]
    // Behind the last sheet a stream may be filled up with zeros.
    if (depth === 0 && !begin.includes(type)) break
    if (at + 4 + length > stream.length) throw new Failure("truncated")
    if (type === password) throw new Failure("encrypted")
    if (begin.includes(type)) {
      depth += 1
      if (depth === 1) seen = new Set()
    } else if (type === end) depth -= 1
    else if (depth === 1) {
      for (const cell of filled(type, at + 4, length, u16)) {
        if (seen.has(cell)) throw new Failure("file-damaged")
        seen.add(cell)
      }
    }
    at += 4 + length
  }
  if (depth > 0) throw new Failure("truncated")
}
