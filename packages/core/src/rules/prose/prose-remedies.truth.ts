import type { TruthTables } from "../truth-table.ts"
import { remedies, said } from "./said.ts"

const some = (upheld: number, pending: number) =>
  remedies({
    "reconsideration/upheld": upheld,
    "reconsideration/pending": pending,
    "reconsideration/total": upheld + pending,
  })

export const truth: TruthTables = [
  {
    holds: [said("政府信息公开行政复议3件，均获维持。", some(3, 0))],
    broken: [said("政府信息公开行政复议4件。", some(3, 0)), said("政府信息公开行政复议3件，均获维持。", some(2, 1))],
    unknown: [
      said("政府信息公开行政复议4件。", remedies({ "reconsideration/total": null, "reconsideration/upheld": null })),
    ],
  },
]
