import type { TruthTables } from "../truth-table.ts"

export const truth: TruthTables = [
  {
    holds: [{ received: 10, "carried-in": 2, handled: 9, "carried-out": 3 }, {}],
    broken: [
      { received: 10, "carried-in": 2, handled: 8, "carried-out": 3 },
      { received: 10, "carried-in": 2, handled: 9, "carried-out": "2.5" },
    ],
    unknown: [
      { received: 10, "carried-in": null, handled: 9, "carried-out": 3 },
      { received: 10, "carried-in": undefined, handled: 9, "carried-out": 3 },
    ],
  },
]
