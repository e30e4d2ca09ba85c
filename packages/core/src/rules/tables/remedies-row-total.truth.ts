import type { TruthTables } from "../truth-table.ts"

export const truth: TruthTables = [
  {
    holds: [{ upheld: 5, corrected: 1, other: 1, pending: 2, total: 9 }, {}],
    broken: [{ upheld: 10, corrected: 1, total: 0 }],
    unknown: [{ upheld: 5, total: null }, { upheld: null, total: 5 }, { pending: undefined }],
  },
]
