import type { TruthTables } from "../truth-table.ts"

export const truth: TruthTables = [
  {
    holds: [{ "carried-in": 12, "last-year/carried-out": 12 }, {}],
    broken: [
      { "carried-in": 21, "last-year/carried-out": 12 },
      { "carried-in": 0, "carried-out": 12, "last-year/carried-out": 12 },
    ],
    unknown: [
      { "carried-in": 12, "last-year/carried-out": null },
      { "carried-in": null, "last-year/carried-out": 12 },
      { "carried-in": undefined },
      { "last-year/carried-out": undefined },
    ],
  },
]
