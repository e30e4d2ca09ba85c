import type { Figure, Report } from "../../report/index.ts"
import type { TruthTables } from "../truth-table.ts"

const whose = (year: number, received: Figure): Partial<Report> => ({
  agency: { name: "云泽县档案馆", id: null },
  year,
  forms: { disclosure: null, requests: "2021", remedies: null },
  cells: { "requests/received/total": received },
})
const years = (before: Figure, now: Figure) => ({ ...whose(2024, now), lastYear: whose(2023, before) })

export const truth: TruthTables = [
  {
    holds: [years(100, 399), years(10, 49), years(0, 0), years(60, 16)],
    broken: [years(100, 400), years(400, 100), years(0, 50)],
    unknown: [years(null, 100), years(100, null), whose(2024, 100), { ...years(1, 100), lastYear: whose(2022, 1) }],
  },
]
