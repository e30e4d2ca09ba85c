import type { TruthTables } from "../truth-table.ts"
import { inventedRegion } from "./invented-region.ts"

export const truth: TruthTables = [
  {
    holds: [
      inventedRegion(10, 4, 6),
      // Members are missing.
      inventedRegion(10, 4),
      // One alone has more: the rule for one says so.
      inventedRegion(10, 11, 3),
      inventedRegion(10, 8, null),
    ],
    broken: [inventedRegion(10, 4, 7), inventedRegion(10, 4, 0, 7), inventedRegion(10, 4, 4, null, 3)],
    unknown: [
      inventedRegion(null, 4, 6),
      { ...inventedRegion(10, 6, 6), scope: null },
      { ...inventedRegion(10), members: null },
      { ...inventedRegion(10), members: [] },
    ],
  },
]
