import { type Report, type TableId, tableIds } from "../../report/index.ts"
import { fill } from "./generated/fill.ts"
import { tidy } from "./generated/tidy.ts"

/** Holds the largest table. Written and read within one call. */
const row = new Int32Array(256)

/** Every set of tables that there may be, by the bits of its number. */
const sets: readonly ReadonlySet<TableId>[] = Array.from(
  { length: 1 << tableIds.length },
  (_, bits) => new Set(tableIds.filter((_, index) => (bits >> index) & 1)),
)

/** The tables whose every cell is given and of its kind, and all of whose sums tie. */
export function tidyTables({ forms, cells }: Pick<Report, "forms" | "cells">): ReadonlySet<TableId> {
  let found = 0
  for (let index = 0; index < tableIds.length; index += 1) {
    const table = tableIds[index] as TableId
    const form = forms[table]
    if (form === null) continue
    // What does not fit into a row stands there as a number too low for any figure: such a table is not tidy.
    fill[table][form](cells, row, 0)
    if (tidy[table][form](row, 0)) found |= 1 << index
  }
  return sets[found] as ReadonlySet<TableId>
}
