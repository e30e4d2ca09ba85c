import type { Grouping } from "./aggregates.ts"

/** The columns that reports are grouped by. */
export const groupingColumns = {
  year: "figures.year",
  province: "figures.province",
  division: "figures.division",
  kind: "figures.kind",
  agency: "figures.agency_id",
} as const satisfies Record<Grouping, string>
