import type { TruthTables } from "../truth-table.ts"
import { noticed } from "./noticed-truth.ts"

export const truth: TruthTables = [
  {
    holds: [{ warnings: [] }, { warnings: [noticed("hidden-text")] }],
    broken: [
      { warnings: [noticed("comments", "3")] },
      { warnings: [noticed("comments", "")] },
      { warnings: [noticed("comments", "3"), noticed("hidden-text"), noticed("comments", "2")] },
    ],
    unknown: [{ warnings: null }],
  },
]
