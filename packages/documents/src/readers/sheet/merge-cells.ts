import { Failure } from "@gouji/core"
import { limits } from "../../limits.ts"
import { groupBy } from "./group-by.ts"
import type { SheetCell } from "./sheet.ts"

/** An area of cells that are one, its last row and column included. */
export interface Area {
  readonly row: number
  readonly column: number
  readonly lastRow: number
  readonly lastColumn: number
}

const mostInRow = 4096

/** Cells as they are seen, and those with text that lie under a merged cell. */
export interface MergedCells {
  readonly cells: readonly SheetCell[]
  readonly covered: readonly SheetCell[]
}

function byRow(areas: readonly Area[]): Map<number, { readonly row: number; readonly area: Area }[]> {
  const spread: { readonly row: number; readonly area: Area }[] = []
  for (const area of areas) {
    for (let row = area.row; row <= Math.min(area.lastRow, area.row + limits.records); row += 1) {
      if (spread.length > limits.cells) throw new Failure("markup-too-complex")
      spread.push({ row, area })
    }
  }
  const rows = groupBy(spread, ({ row }) => row)
  for (const row of rows.values()) if (row.length > mostInRow) throw new Failure("markup-too-complex")
  return rows
}

/** Cells with their spans; what is stored under a merged cell is not seen. Throws `markup-too-complex`. */
export function mergeCells(cells: readonly SheetCell[], areas: readonly Area[]): MergedCells {
  const rows = byRow(areas)
  const covered: SheetCell[] = []
  const seen = cells.flatMap((cell) => {
    const found = rows.get(cell.row)?.find(({ area }) => cell.column >= area.column && cell.column <= area.lastColumn)
    if (!found) return [cell]
    const { area } = found
    if (area.row === cell.row && area.column === cell.column) {
      return [{ ...cell, rowSpan: area.lastRow - area.row + 1, columnSpan: area.lastColumn - area.column + 1 }]
    }
    if (cell.text !== "") covered.push(cell)
    return []
  })
  return { cells: seen, covered }
}
