import { formOf, sectionOfLabel, tableOf } from "../../forms/index.ts"
import { tableIds, type Warning } from "../../report/index.ts"
import { defineCode } from "../declare.ts"

/** `requests` for a whole table; the row for one that stands there twice: what lies in all cells in common. */
function placeOf({ code, cells, expected }: Warning): string {
  const [first = ""] = cells
  if (code === "row-repeated") return first.split("/")[1] ?? "rows"
  const titled = tableIds.find((table) => formOf("2021").tables[table].title.label === expected)
  return tableOf(first) ?? titled ?? sectionOfLabel(expected ?? "") ?? "tables"
}

/** Two versions of a table, or of a row, with different figures: nobody can tell which one counts. */
export const tableVersions = defineCode({
  id: "table-versions",
  severity: "warning",
  basis: { kind: "form", clause: "年度报告格式规定每张表各一份" },
  judge: ({ warnings }) => {
    if (warnings === null) return [{ at: "tables", outcome: "unknown" }]
    const versions = warnings.filter(({ code }) => code === "table-repeated" || code === "row-repeated")
    if (versions.length === 0) return [{ at: "tables", outcome: "holds" }]
    return [...new Map(versions.map((warning) => [placeOf(warning), warning]))].map(([at, { cells, expected }]) => ({
      at,
      outcome: "broken",
      cells,
      operands: [],
      expected,
      found: cells.length,
    }))
  },
})
