import type { TruthTables } from "../truth-table.ts"

export const truth: TruthTables = [
  {
    forms: ["2019"],
    holds: [
      { "previous-year": 40, "last-year/previous-year": 44, "last-year/change": -4 },
      // What changes this year is next year's matter.
      { "previous-year": 40, change: 9, "last-year/previous-year": 40 },
    ],
    broken: [
      { "previous-year": 44, "last-year/previous-year": 44, "last-year/change": -4 },
      { "previous-year": 0, "last-year/previous-year": 5 },
    ],
    unknown: [{ "previous-year": 40, "last-year/previous-year": 44, "last-year/change": null }],
  },
]
