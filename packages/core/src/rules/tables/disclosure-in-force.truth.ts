import type { TruthTables } from "../truth-table.ts"

export const truth: TruthTables = [
  {
    holds: [
      { issued: 5, repealed: 2, "in-force": 30 },
      { issued: 5, repealed: 3, "in-force": 2 },
      { issued: 0, "in-force": null },
    ],
    broken: [
      { issued: 5, repealed: 0, "in-force": 0 },
      { issued: 5, repealed: 2, "in-force": 2 },
    ],
    unknown: [
      { issued: 5, repealed: null, "in-force": 2 },
      { issued: 5, "in-force": undefined },
    ],
  },
]
