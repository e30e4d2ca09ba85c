import { Failure } from "@gouji/core"
import { view } from "../package/zip-entry.ts"

/** One property: its code and its operand. */
export interface Sprm {
  readonly code: number
  readonly operand: Uint8Array
}

export const sprm = {
  characterStyle: 0x4a30,
  characterDeleted: 0x0800,
  characterInserted: 0x0801,
  characterHidden: 0x083c,
  characterStruck: 0x0837,
  characterRaised: 0x2a48,
  characterPosition: 0x4845,
  characterSymbol: 0x6a09,
  characterColour: 0x6870,
  characterColourNumber: 0x2a42,
  characterHighlight: 0x2a0c,
  characterShading: 0xca71,
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  tableDepth: 0x6649,
  defineTable: 0xd608,
  mergeCells: 0x5624,
  splitCells: 0x5625,
  mergeDown: 0xd62b,
  insertCells: 0x7621,
  deleteCells: 0x5622,
  columnWidth: 0x7623,
} as const

/** Properties too long for their page stand in the data stream, and only where they are is given. */
const elsewhere = [0x6646, 0x6645, 0x646b]
/** The length of an operand by the top three bits of the code; six means that the length itself is stored. */
const lengths = [1, 1, 2, 4, 2, 2, 0, 3]
const varying = 6
const mostNested = 2
const mostSprms = 3_000_000

function operandAt(properties: Uint8Array, at: number, code: number): readonly [start: number, end: number] {
  const { u16 } = view(properties)
  const kind = code >> 13
  if (kind !== varying) return [at, at + (lengths[kind] ?? 0)]
  // The definition of a table is longer than a byte can say.
  if (code === sprm.defineTable) return [at + 2, at + 2 + Math.max(0, u16(at) - 1)]
  const length = properties[at] ?? 0
  // Tab stops that are too many for their length byte count themselves.
  if (code === 0xc615 && length === 255) {
    const deleted = properties[at + 1] ?? 0
    const added = properties[at + 2 + deleted * 4] ?? 0
    return [at + 1, at + 3 + deleted * 4 + added * 3]
  }
  return [at + 1, at + 1 + length]
}

/** Reads groups of properties, and no more of them than a document can have. */
export class SprmReader {
  readonly #data: Uint8Array | null
  #left = mostSprms

  constructor(data: Uint8Array | null) {
    this.#data = data
  }

  /** The properties of a group in the order in which they are applied. */
  read(properties: Uint8Array, depth = 0): Sprm[] {
    const { u16 } = view(properties)
    const found: Sprm[] = []
    let links = 0
    for (let at = 0; at + 2 < properties.length; ) {
      this.#left -= 1
      if (this.#left < 0) throw new Failure("markup-too-complex")
      const code = u16(at)
      const [start, end] = operandAt(properties, at + 2, code)
      const operand = properties.subarray(start, end)
      if (elsewhere.includes(code) && depth < mostNested && links < mostNested) {
        links += 1
        for (const sprm of this.#readElsewhere(operand, depth)) found.push(sprm)
      } else found.push({ code, operand })
      at = Math.max(end, at + 2)
    }
    return found
  }

  #readElsewhere(operand: Uint8Array, depth: number): Sprm[] {
    const data = this.#data
    const from = view(operand).u32(0)
    if (!data || from + 2 > data.length) return []
    return this.read(data.subarray(from + 2, from + 2 + view(data).u16(from)), depth + 1)
  }
}
