import type { LinearSystem } from "../linear-system.ts"
import type { Column } from "./projection.ts"

/** The matrix of a system by its columns: for each cell the rows that it enters, and with which sign. */
export function columnsOf(system: LinearSystem): Column[] {
  const columns: [number, number][][] = system.cells.map(() => [])
  system.rows.forEach((row, index) => {
    row.cells.forEach((cell, term) => {
      columns[cell]?.push([index, row.signs[term] ?? 1])
    })
  })
  return columns
}
