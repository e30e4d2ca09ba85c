import type { TruthTables } from "../truth-table.ts"

export const truth: TruthTables = [
  {
    forms: ["2019"],
    holds: [
      { "total-published": 50, "last-year/total-published": 50 },
      { "total-published": 61, "last-year/total-published": 50 },
    ],
    broken: [{ "total-published": 49, "last-year/total-published": 50 }],
    unknown: [{ "total-published": null, "last-year/total-published": 50 }],
  },
]
