import type { TruthTables } from "../truth-table.ts"

const row = { code: "row-unknown" as const, place: null, cells: [], expected: null }

const other = { ...row, code: "row-missing" as const, found: "行政许可" }

export const truth: TruthTables = [
  {
    holds: [{ warnings: [] }, { warnings: [{ ...row, found: null }] }, { warnings: [other] }],
    broken: [
      { warnings: [{ ...row, found: "不予公开小计" }] },
      { warnings: [{ ...row, found: "小计" }, other, { ...row, found: "其中" }, { ...row, found: "小计" }] },
    ],
    unknown: [{ warnings: null }],
  },
]
