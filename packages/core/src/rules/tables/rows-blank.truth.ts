import { cellsOf } from "../../forms/index.ts"
import type { Figure } from "../../report/index.ts"
import type { SubjectCase, TruthTables } from "../truth-table.ts"

/** Table two with a figure for each row, by its id; the rows not named are 0. */
const rows = (named: Readonly<Record<string, Figure>>, left: readonly string[] = []): SubjectCase => ({
  forms: { disclosure: "2021", requests: null, remedies: null },
  cells: Object.fromEntries(
    cellsOf("2021", "disclosure")
      .filter((cell) => !left.includes(cell.row))
      .map((cell) => [cell.id, cell.row in named ? (named[cell.row] ?? null) : 0]),
  ),
})
const all = ["normative-documents", "licensing", "penalties", "coercion", "fees"]
const allBlank = Object.fromEntries(all.map((row) => [row, null]))

/** A row with a figure in it is filled in. */
const halfBlank = { ...rows({}), cells: { ...rows({}).cells, "disclosure/normative-documents/issued": null } }

export const truth: TruthTables = [
  {
    holds: [rows({}), halfBlank, rows({ regulations: null }), rows(allBlank)],
    broken: [
      rows({ penalties: null, coercion: null }),
      rows({ fees: null }, ["licensing"]),
      rows({ "normative-documents": null }),
    ],
    unknown: [rows({}, all)],
  },
]
