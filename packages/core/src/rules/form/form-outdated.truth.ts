import type { TruthTables } from "../truth-table.ts"

const of = (form: "2019" | "2021") => ({ disclosure: form, requests: form, remedies: form }) as const

const unclear = { code: "form-unclear" as const, place: null, cells: [], expected: "2021", found: null }

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
      { year: 2020, forms: { disclosure: "2021", requests: null, remedies: null } },
      { year: 2020, forms: of("2021"), warnings: [{ ...unclear, code: "row-missing" }] },
      { year: 2023, forms: { disclosure: null, requests: "2019", remedies: "2019" } },
    ],
    unknown: [
      { year: null, forms: of("2019") },
      { year: 2022 },
      { year: 2022, forms: of("2019"), warnings: [{ ...unclear, code: "row-missing" }, unclear] },
    ],
    // Before there was a form, and where there are two.
    notApplicable: [
      { year: 2018, forms: of("2019") },
      { year: 2022, forms: { disclosure: "2021", requests: "2019", remedies: "2021" } },
    ],
  },
]
