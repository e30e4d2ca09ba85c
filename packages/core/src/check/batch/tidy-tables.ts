import { type Report, type TableId, tableIds } from "../../report/index.ts"
import { shippedPlan } from "./batch.ts"
import { encode } from "./encode.ts"
import { tidy } from "./generated/tidy.ts"

/** Holds the largest table. Written and read within one call. */
const row = new Int32Array(256)

/** The tables whose every cell is given and of its kind, and all of whose sums tie. */
export function tidyTables(report: Pick<Report, "forms" | "cells">): Set<TableId> {
  const found = new Set<TableId>()
  for (const table of tableIds) {
    const form = report.forms[table]
    if (form === null || !encode(report.cells, shippedPlan(table, form), row, 0)) continue
    if (tidy[table][form](row, 0)) found.add(table)
  }
  return found
}
