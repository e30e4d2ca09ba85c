import type { TruthTables } from "../truth-table.ts"

const sections = [{ id: "overview" as const, heading: "一、总体情况", paragraphs: [] }]
const repeated = { place: null, cells: [], expected: "一、总体情况", found: "一、总体情况" }

export const truth: TruthTables = [
  {
    holds: [
      { sections, warnings: [] },
      { sections, warnings: [{ code: "section-misplaced", ...repeated }] },
      { sections, warnings: [{ code: "section-repeated", ...repeated, expected: null }] },
      { sections, warnings: [{ code: "section-repeated", ...repeated, expected: "别的" }] },
    ],
    broken: [{ sections, warnings: [{ code: "section-repeated", ...repeated }] }],
    unknown: [{ sections, warnings: null }, { warnings: [] }],
  },
]
