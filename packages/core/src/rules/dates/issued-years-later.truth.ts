import type { TruthTables } from "../truth-table.ts"

export const truth: TruthTables = [
  {
    holds: [
      { year: 2023, issuedOn: "2024-12-31" },
      { year: 2023, issuedOn: "2024-01-20" },
    ],
    broken: [{ year: 2023, issuedOn: "2025-01-20" }],
    unknown: [
      { year: 2023, issuedOn: null },
      { year: null, issuedOn: "2025-01-20" },
    ],
  },
]
