import { cellsOf } from "../forms/index.ts"
import type { Report } from "../report/index.ts"

/** Rows of table three that another year prints as well: what was carried out of it was carried into the next. */
const continued = { "carried-out": "carried-in" } as const

/**
 * What last year's report says of cells of this year's, as `witnesses` for `checkReport`: what it carried out is what
 * this year carried in. What it leaves blank, or has no count for, it says nothing about.
 */
export function witnessesOf(previous: Report): ReadonlyMap<string, number> {
  const form = previous.forms.requests
  if (form === null) return new Map()
  return new Map(
    cellsOf(form, "requests").flatMap(({ id, row, column }): [string, number][] => {
      const figure = previous.cells[id]
      if (row !== "carried-out" || typeof figure !== "number" || figure < 0) return []
      return [[`requests/${continued[row]}/${column}`, figure]]
    }),
  )
}
