import type { CellShape, Merging, RowShape } from "../flow/row-shape.ts"
import { view } from "../package/zip-entry.ts"
import { type Sprm, sprm } from "./sprms.ts"

interface Cell {
  width: number
  across: number
  down: Merging
}

const cellSize = 20
const mostCells = 64

function defined(operand: Uint8Array): { readonly left: number; readonly cells: Cell[] } {
  const { u16 } = view(operand)
  const signed = (at: number) => (u16(at) << 16) >> 16
  const count = Math.min(operand[0] ?? 0, mostCells)
  const flagsAt = 1 + (count + 1) * 2
  const cells = Array.from({ length: count }, (_, index): Cell => {
    // Descriptors at the end may be left out where they say nothing.
    const flags = u16(flagsAt + index * cellSize)
    return {
      width: signed(3 + index * 2) - signed(1 + index * 2),
      across: flags & 3,
      down: flags & 0x20 ? (flags & 0x40 ? "first" : "merged") : "none",
    }
  })
  return { left: signed(1), cells }
}

function change(cells: Cell[], { code, operand }: Sprm): void {
  const { u16 } = view(operand)
  const [first = 0, limit = 0] = operand
  const chosen = cells.slice(first, limit)
  if (code === sprm.mergeCells) {
    chosen.forEach((cell, index) => {
      cell.across = index === 0 ? 2 : 1
    })
  } else if (code === sprm.splitCells) {
    for (const cell of chosen) cell.across = 0
  } else if (code === sprm.columnWidth) {
    for (const cell of chosen) cell.width = u16(2)
  } else if (code === sprm.deleteCells) cells.splice(first, Math.max(0, limit - first))
  else if (code === sprm.insertCells) {
    const count = Math.min(operand[1] ?? 0, mostCells - cells.length)
    const made = Array.from({ length: Math.max(0, count) }, (): Cell => ({ width: u16(2), across: 0, down: "none" }))
    cells.splice(first, 0, ...made)
  } else if (code === sprm.mergeDown) {
    const cell = cells[first]
    // 1: goes on from above; 3: begins here.
    if (cell) cell.down = operand[1] === 3 ? "first" : operand[1] === 1 ? "merged" : "none"
  }
}

/**
 * Which cell of a run of merged ones comes first: programs differ in which of the two marks they give it, but the
 * first of a run has it, and each that has it again begins another.
 */
function acrossOf(cells: readonly Cell[]): Merging[] {
  let first = 0
  return cells.map((cell, index) => {
    if (cell.across === 0) return "none"
    const begins = index === 0 || cells[index - 1]?.across === 0
    if (begins) first = cell.across
    return begins || cell.across === first ? "first" : "merged"
  })
}

/** The cells of a row by the properties of the mark that ends it; `null` where it defines none. */
export function shapeOf(sprms: readonly Sprm[]): RowShape | null {
  const from = sprms.findLastIndex(({ code }) => code === sprm.defineTable)
  const definition = sprms[from]
  if (!definition) return null
  const { left, cells } = defined(definition.operand)
  for (const later of sprms.slice(from + 1)) change(cells, later)
  const across = acrossOf(cells)
  let edge = left
  return cells.map((cell, index): CellShape => {
    const start = edge
    edge += cell.width
    return { left: start, right: edge, across: across[index] ?? "none", down: cell.down }
  })
}
