import type { TruthTables } from "../truth-table.ts"

const mixed = { disclosure: "2021", requests: "2019", remedies: "2021" } as const
const unclear = { code: "form-unclear" as const, place: null, cells: [], expected: "2021", found: null }

export const truth: TruthTables = [
  {
    holds: [
      { forms: { disclosure: "2021", requests: "2021", remedies: "2021" } },
      { forms: { disclosure: "2019", requests: "2019", remedies: "2019" } },
    ],
    broken: [
      { forms: mixed },
      { forms: mixed, warnings: [{ ...unclear, code: "row-missing" }] },
      { forms: { disclosure: "2019", requests: "2021", remedies: "2019" } },
    ],
    unknown: [
      { forms: { disclosure: "2021", requests: null, remedies: "2021" } },
      { forms: { disclosure: null, requests: "2021", remedies: "2021" } },
      { forms: mixed, warnings: [unclear] },
      { forms: mixed, warnings: [{ ...unclear, code: "row-missing" }, unclear] },
    ],
  },
]
