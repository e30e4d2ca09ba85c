import type { TruthTables } from "../truth-table.ts"

export const truth: TruthTables = [
  {
    forms: ["2021"],
    holds: [
      { "fees/amount": "190.457379", "licensing/decisions": 3985758 },
      { "regulations/issued": null },
      { "fees/amount": "0" },
    ],
    broken: [{ "fees/amount": "-1" }, { "regulations/issued": -1 }, { "licensing/decisions": "1.5" }],
    unknown: [{ "fees/amount": undefined }],
  },

  {
    forms: ["2019"],
    // Only a change may be negative, and the procurement amount may have decimals.
    holds: [{ "licensing/change": -4 }, { "procurement/amount": "52.15" }],
    broken: [{ "licensing/change": "0.5" }, { "procurement/projects": "2.5" }, { "fees/previous-year": -4 }],
    unknown: [{ "licensing/change": undefined }],
  },
]
