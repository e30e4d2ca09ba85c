import type { TruthTables } from "../truth-table.ts"

const part = "business"

export const truth: TruthTables = [
  {
    holds: [
      { [part]: 12, total: 12 },
      { [part]: null, total: 12 },
    ],
    broken: [{ [part]: 12, total: null }, { total: null }],
    unknown: [{ [part]: undefined, total: null }],
  },
]
