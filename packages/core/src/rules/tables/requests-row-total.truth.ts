import type { TruthTables } from "../truth-table.ts"

export const truth: TruthTables = [
  {
    holds: [{ "natural-person": 3, business: 1, total: 4 }, {}],
    broken: [{ "natural-person": 3, business: 1, total: 5 }, { total: 1 }],
    unknown: [{ "natural-person": 3, total: null }, { research: null, total: 0 }, { research: undefined }],
  },
]
