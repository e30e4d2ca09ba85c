import type { Figure, Report } from "../../report/index.ts"
import type { TruthTables } from "../truth-table.ts"

const whose = (year: number, received: Figure): Partial<Report> => ({
  agency: { name: "云泽县档案馆", id: null },
  year,
  forms: { disclosure: null, requests: "2021", remedies: null },
  cells: { "requests/received/total": received },
})
const all = { disclosure: "2021", requests: "2021", remedies: "2021" } as const
const none = { disclosure: null, requests: null, remedies: null } as const
/** Whatever is told of a year's work, and a stock beside it, of which nothing is said. */
const told = (year: number, figure: Figure): Partial<Report> => ({
  ...whose(year, figure),
  forms: all,
  cells: {
    "disclosure/licensing/decisions": figure,
    "disclosure/regulations/in-force": figure,
    "requests/received/business": figure,
    "requests/handled/total": figure,
    "remedies/litigation-direct/total": figure,
    "remedies/litigation-direct/upheld": figure,
  },
})
const years = (before: Figure, now: Figure) => ({ ...whose(2024, now), lastYear: whose(2023, before) })

export const truth: TruthTables = [
  {
    holds: [years(100, 399), years(10, 49), years(0, 0), years(60, 16)],
    broken: [
      years(100, 400),
      years(400, 100),
      years(0, 50),
      { ...told(2024, 500), lastYear: told(2023, 60) },
      { ...told(2024, 500), lastYear: { ...told(2023, 60), forms: { ...all, requests: null, remedies: null } } },
    ],
    unknown: [
      years(null, 100),
      years(100, null),
      { ...years(100, 100), cells: {} },
      whose(2024, 100),
      { ...years(1, 100), lastYear: whose(2022, 1) },
    ],
    notApplicable: [{ ...years(1, 100), lastYear: { ...whose(2023, 1), forms: none } }],
  },
]
