import { Failure } from "@gouji/core"
import type { ExtractFilter } from "@gouji/store"
import { type MeasureEntry, measureList } from "../figures/measure-list.ts"
import type { DownloadsQuery } from "../schemas/downloads-query.ts"
import { cellsTable } from "./cells-table.ts"
import { reportsTable } from "./reports-table.ts"
import type { Table } from "./table.ts"

/** The filter that a query asks for. */
export function filterOf({
  text,
  year,
  region,
  verdict,
  province,
  division,
  kind,
}: Partial<DownloadsQuery>): ExtractFilter {
  return {
    ...(text && { text }),
    ...(year && { years: year }),
    ...(region && { region }),
    ...(verdict && { verdict }),
    ...(province && { province }),
    ...(division && { division }),
    ...(kind && { kind }),
  }
}

function measuresOf(asked: readonly string[] | undefined): readonly MeasureEntry[] {
  if (asked === undefined) return measureList
  return [...new Set(asked)].map((cell) => {
    const measure = measureList.find((entry) => entry.measure === cell)
    if (measure === undefined) throw new Failure("bad-request", { found: "measure" })
    return measure
  })
}

/** The table that a name and a query ask for. Throws `bad-request` for an unknown measure. */
export function tableOf(name: Table["name"], { measure }: DownloadsQuery): Table {
  const measures = measuresOf(measure)
  return name === "reports" ? reportsTable(measures) : cellsTable(measures)
}
