import { type CellId, cellsOf, formIds, tableIds } from "@gouji/core"

/** A cell address, whatever the form, as a column of the table `figures`. */
export interface Measure {
  readonly cell: CellId
  /** `m` and the place in the list: it is in the archives that exist, so a place is never given to another. */
  readonly column: `m${number}`
  /** Digits behind the point that are kept: a column holds whole numbers, so amounts are kept in millionths. */
  readonly scale: 0 | 6
}

function listMeasures(): Measure[] {
  // The newer form first, because that is how the first archives were made; forms to come follow behind.
  const order = [...formIds.slice(0, 2)].reverse().concat(formIds.slice(2))
  const cells = order.flatMap((form) => tableIds.flatMap((table) => cellsOf(form, table)))
  const scales = new Map<CellId, 0 | 6>()
  for (const { id, measure } of cells) if (!scales.has(id)) scales.set(id, measure === "amount" ? 6 : 0)
  return [...scales].map(([cell, scale], at) => ({ cell, scale, column: `m${at + 1}` }))
}

/** Every measure of every form, in the order of the archive's columns. Grows at its end alone. */
export const measures: readonly Measure[] = listMeasures()

const byCell = new Map<string, Measure>(measures.map((measure) => [measure.cell, measure]))

/** The column of a cell address, or `undefined` where no form has it. */
export function measureOf(cell: string): Measure | undefined {
  return byCell.get(cell)
}
