import type { TruthTables } from "../truth-table.ts"

const row = { code: "row-unknown" as const, place: null, cells: [], expected: null }

export const truth: TruthTables = [
  {
    holds: [{ warnings: [] }, { warnings: [{ ...row, found: null }] }],
    broken: [{ warnings: [{ ...row, found: "不予公开小计" }] }],
    unknown: [{ warnings: null }],
  },
]
