import { cellsOf } from "../../forms/index.ts"
import type { Figure } from "../../report/index.ts"
import type { SubjectCase, TruthTables } from "../truth-table.ts"

/** One row with a total; the other columns as given, the other rows 0. */
const row = (total: Figure, part: Figure | undefined): SubjectCase => ({
  forms: { disclosure: null, requests: "2021", remedies: null },
  cells: Object.fromEntries(
    cellsOf("2021", "requests").flatMap((cell): [string, Figure][] => {
      const figure = cell.row !== "received" ? 0 : cell.column === "total" ? total : part
      return figure === undefined ? [] : [[cell.id, figure]]
    }),
  ),
})

const { cells, ...rest } = row(6, 1)
const { "requests/received/business": _, ...read } = cells ?? {}

export const truth: TruthTables = [
  {
    holds: [
      row(6, 1),
      row(0, null),
      row(null, null),
      // One part is blank, or not read: the others are there.
      { ...rest, cells: { ...cells, "requests/received/business": null } },
      { ...rest, cells: read },
    ],
    broken: [row(6, null)],
    unknown: [row(6, undefined)],
    notApplicable: [{ ...rest, forms: { disclosure: "2021", requests: null, remedies: null } }],
  },
]
