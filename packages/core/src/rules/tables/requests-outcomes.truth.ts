import type { TruthTables } from "../truth-table.ts"

export const truth: TruthTables = [
  {
    holds: [{ granted: 3, "partly-granted": 4, "declined-reissue": 1, handled: 8 }, {}],
    broken: [
      { granted: 3, "partly-granted": 4, handled: 8 },
      { granted: 3, handled: 0 },
    ],
    unknown: [
      { granted: 3, "partly-granted": null, handled: 8 },
      { granted: 3, handled: null },
      { granted: undefined, handled: 3 },
    ],
  },

  // （六） is one row in the form of 2019 and three in that of 2021.
  {
    forms: ["2019"],
    holds: [{ other: 5, handled: 5 }],
    broken: [{ other: 5 }],
    unknown: [{ other: null }],
  },
  {
    forms: ["2021"],
    holds: [{ "other-not-supplemented": 1, "other-fee-unpaid": 2, "other-rest": 3, handled: 6 }],
    broken: [{ "other-rest": 3, handled: 2 }],
    unknown: [{ "other-rest": null, handled: 2 }],
  },
]
