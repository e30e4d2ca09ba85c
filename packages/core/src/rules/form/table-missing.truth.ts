import type { TruthTables } from "../truth-table.ts"

const sections = [{ id: "overview" as const, heading: "一、总体情况", paragraphs: [] }]

export const truth: TruthTables = [
  {
    holds: [
      { forms: { disclosure: "2021", requests: "2021", remedies: "2021" } },
      { forms: { disclosure: "2019", requests: "2019", remedies: "2019" } },
    ],
    broken: [
      { year: 2023, forms: { disclosure: "2021", requests: null, remedies: "2021" } },
      { year: 2023, sections },
      { year: 2019, sections },
      { sections },
    ],
    // No text and no table: nothing was handed in.
    unknown: [{ year: 2023 }],
    notApplicable: [{ year: 2018, sections }],
  },
]
