import { Failure } from "@gouji/core"
import { view } from "../package/zip-entry.ts"

/** A record: its type and where its content stands in the stream. */
export interface BiffRecord {
  readonly type: number
  readonly from: number
  readonly to: number
}

/** The records of the workbook itself, or of one of its sheets. Charts within a sheet are left out. */
export interface Substream {
  readonly start: number
  readonly version: number
  readonly records: readonly BiffRecord[]
}

const begins = [0x0809, 0x0409, 0x0209, 0x0009]
const ends = 0x000a
const password = 0x002f
const mostRecords = 2_000_000

/**
 * Takes a workbook's stream apart. Throws `encrypted`, `truncated` where it ends within a record or a sheet,
 * `format-unsupported` for workbooks older than Excel 5, `file-damaged` for what is no workbook.
 */
export function substreamsOf(stream: Uint8Array): Substream[] {
  const { u16 } = view(stream)
  if (!begins.includes(u16(0))) throw new Failure("file-damaged")
  if (u16(0) !== 0x0809) throw new Failure("format-unsupported", { found: "Excel 2.0–4.0" })
  const found: (Substream & { records: BiffRecord[] })[] = []
  let depth = 0
  let count = 0
  let at = 0
  while (at + 4 <= stream.length) {
    const [type, length] = [u16(at), u16(at + 2)]
    // Behind the last sheet a stream may be filled up with anything.
    if (depth === 0 && !begins.includes(type)) break
    const [from, to] = [at + 4, at + 4 + length]
    if (to > stream.length) throw new Failure("truncated")
    if (type === password) throw new Failure("encrypted")
    if (begins.includes(type)) {
      if (depth === 0) found.push({ start: at, version: u16(from), records: [] })
      depth += 1
    } else if (type === ends) depth -= 1
    else if (depth === 1) found.at(-1)?.records.push({ type, from, to })
    count += 1
    if (count > mostRecords) throw new Failure("markup-too-complex")
    at = to
  }
  if (depth > 0) throw new Failure("truncated")
  return found
}
