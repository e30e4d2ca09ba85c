import type { TruthTables } from "../truth-table.ts"

export const truth: TruthTables = [
  {
    holds: [{ "last-year/in-force": 90, issued: 12, repealed: 7, "in-force": 95 }, {}],
    broken: [
      { "last-year/in-force": 90, issued: 12, repealed: 7, "in-force": 102 },
      { "last-year/in-force": 3, repealed: 7, "in-force": 0 },
    ],
    unknown: [
      { "last-year/in-force": null, issued: 12, "in-force": 95 },
      { "last-year/in-force": 90, repealed: undefined, "in-force": 90 },
    ],
  },
]
