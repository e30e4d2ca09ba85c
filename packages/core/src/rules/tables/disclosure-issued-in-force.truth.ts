import type { TruthTables } from "../truth-table.ts"

export const truth: TruthTables = [
  {
    holds: [{ issued: 5, repealed: 2, "in-force": 5 }, { issued: 0 }],
    broken: [{ issued: 5, repealed: 3, "in-force": 2 }],
    unknown: [{ issued: 5, repealed: 3, "in-force": null }],
    // The rule above has said so.
    notApplicable: [{ issued: 5, repealed: 1, "in-force": 3 }],
  },
]
