import { type Report, type TableId, tableIds } from "../../report/index.ts"
import { shippedPlan } from "./batch.ts"
import { encode } from "./encode.ts"
import { tidy } from "./generated/tidy.ts"

/** Holds the largest table. Written and read within one call. */
const row = new Int32Array(256)

/** Every set of tables that there may be, by the bits of its number. */
const sets: readonly ReadonlySet<TableId>[] = Array.from(
  { length: 1 << tableIds.length },
  (_, bits) => new Set(tableIds.filter((_, index) => (bits >> index) & 1)),
)

/** The tables whose every cell is given and of its kind, and all of whose sums tie. */
export function tidyTables(report: Pick<Report, "forms" | "cells">): ReadonlySet<TableId> {
  let found = 0
  for (let index = 0; index < tableIds.length; index += 1) {
    const table = tableIds[index] as TableId
    const form = report.forms[table]
    if (form === null || !encode(report.cells, shippedPlan(table, form), row, 0)) continue
    if (tidy[table][form](row, 0)) found |= 1 << index
  }
  return sets[found] as ReadonlySet<TableId>
}
