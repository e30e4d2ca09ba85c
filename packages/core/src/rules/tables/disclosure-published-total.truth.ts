import type { TruthTables } from "../truth-table.ts"

export const truth: TruthTables = [
  {
    forms: ["2019"],
    holds: [
      { published: 4, "total-published": 4 },
      { published: 0, "total-published": null },
    ],
    broken: [{ published: 4, "total-published": 3 }],
    unknown: [
      { published: 4, "total-published": null },
      { published: undefined, "total-published": 3 },
    ],
  },
]
