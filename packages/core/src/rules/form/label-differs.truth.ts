import type { TruthTables } from "../truth-table.ts"

const label = { code: "label-differs" as const, place: null, cells: [] }

export const truth: TruthTables = [
  {
    holds: [
      { warnings: [] },
      { warnings: [{ ...label, expected: null, found: "行政许可" }] },
      { warnings: [{ ...label, code: "row-missing", expected: "行政许可", found: null }] },
    ],
    broken: [
      { warnings: [{ ...label, expected: "2.其他法律行政法规禁止公开", found: "2.其他法律行政止公开" }] },
      { warnings: [{ ...label, expected: "不在格式中的文字", found: "别的文字" }] },
    ],
    unknown: [{ warnings: null }],
  },
]
