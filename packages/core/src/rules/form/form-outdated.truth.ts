import type { TruthTables } from "../truth-table.ts"

const of = (form: "2019" | "2021") => ({ disclosure: form, requests: form, remedies: form }) as const

export const truth: TruthTables = [
  {
    holds: [
      { year: 2021, forms: of("2021") },
      { year: 2025, forms: of("2021") },
      { year: 2019, forms: of("2019") },
      { year: 2020, forms: of("2019") },
    ],
    broken: [
      { year: 2022, forms: of("2019") },
      { year: 2020, forms: of("2021") },
      { year: 2023, forms: { disclosure: null, requests: "2019", remedies: "2019" } },
    ],
    unknown: [{ year: null, forms: of("2019") }, { year: 2022 }],
  },
]
