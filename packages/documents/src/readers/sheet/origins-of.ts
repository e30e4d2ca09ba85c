import type { Origin } from "../../document.ts"
import type { VisibleRow } from "./visible-rows.ts"

/**
 * Where in its sheet a place stands that no cell was stored for: in the row of those beside it, in the column of those
 * above and below. Undefined where nothing stands there either, or readers were not asked for origins.
 */
export function originsOf(rows: readonly VisibleRow[]): (row: VisibleRow, column: number) => Origin | undefined {
  const columns = new Map<number, number>()
  for (const { column, origin } of rows.flatMap((row) => row.cells)) {
    if (origin && "part" in origin) columns.set(column, origin.column)
  }
  return (row, column) => {
    const beside = row.cells.find(({ origin }) => origin !== undefined)?.origin
    const across = columns.get(column)
    if (across === undefined || beside === undefined || !("part" in beside)) return undefined
    return { ...beside, column: across }
  }
}
