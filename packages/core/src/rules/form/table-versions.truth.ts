import type { TruthTables } from "../truth-table.ts"

const cells = ["requests/received/natural-person", "requests/received/total"]
const forms = { disclosure: "2021", requests: "2021", remedies: "2021" } as const
const row = { code: "row-repeated" as const, place: null, cells, found: null }
const table = { ...row, code: "table-repeated" as const }

export const truth: TruthTables = [
  {
    holds: [{ warnings: [] }, { warnings: [{ ...row, code: "row-missing", expected: "行政许可" }] }],
    broken: [
      { forms, warnings: [{ ...row, expected: "一、本年新收政府信息公开申请数量" }] },
      { warnings: [{ ...table, expected: "三、收到和处理政府信息公开申请情况" }] },
      { warnings: [{ ...table, cells: [], expected: "三、收到和处理政府信息公开申请情况" }] },
      { warnings: [{ ...table, cells: [], expected: "一、总体情况" }] },
      { warnings: [{ ...table, cells: [], expected: null }] },
      { warnings: [{ ...row, cells: [], expected: null }] },
      {
        warnings: [
          { ...row, expected: null },
          { ...row, code: "row-missing", expected: null },
          { ...row, expected: null },
        ],
      },
      { warnings: [{ ...table, cells: [], expected: "收到和处理政府信息公开申请情况" }] },
    ],
    unknown: [{ warnings: null }],
  },
]
