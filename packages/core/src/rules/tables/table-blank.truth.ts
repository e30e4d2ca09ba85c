import { cellsOf } from "../../forms/index.ts"
import type { Figure } from "../../report/index.ts"
import type { SubjectCase, TruthTables } from "../truth-table.ts"

const ids = cellsOf("2021", "remedies").map((cell) => cell.id)
const table = (figures: readonly Figure[]): SubjectCase => ({
  forms: { disclosure: null, requests: null, remedies: "2021" },
  cells: Object.fromEntries(figures.map((figure, index) => [ids[index] ?? "", figure])),
})
const blank = ids.map(() => null)

export const truth: TruthTables = [
  { holds: [table(ids.map(() => 0)), table([0])], broken: [table(blank)], unknown: [table(blank.slice(1))] },
]
