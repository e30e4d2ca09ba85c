import type { TruthTables } from "../truth-table.ts"

export const truth: TruthTables = [
  {
    holds: [
      { year: 2020, issuedOn: "2021-01-01" },
      { year: 2020, issuedOn: "2021-03-31" },
    ],
    broken: [{ year: 2020, issuedOn: "2020-12-30" }],
    unknown: [
      { year: 2020, issuedOn: null },
      { year: null, issuedOn: "2020-12-30" },
    ],
  },
]
