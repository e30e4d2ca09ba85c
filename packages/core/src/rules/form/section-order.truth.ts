import type { TruthTables } from "../truth-table.ts"

const sections = [{ id: "overview" as const, heading: "一、总体情况", paragraphs: [] }]
const misplaced = {
  code: "section-misplaced" as const,
  place: null,
  cells: [],
  expected: "四、政府信息公开行政复议、行政诉讼情况",
  found: "三、政府信息公开行政复议、行政诉讼情况",
}

export const truth: TruthTables = [
  {
    holds: [
      { sections, warnings: [] },
      { sections, warnings: [{ ...misplaced, code: "section-repeated" }] },
      { sections, warnings: [{ ...misplaced, expected: null }] },
      { sections, warnings: [{ ...misplaced, expected: "别的" }] },
    ],
    broken: [{ sections, warnings: [misplaced] }],
    unknown: [{ sections, warnings: null }, { warnings: [] }],
  },
]
