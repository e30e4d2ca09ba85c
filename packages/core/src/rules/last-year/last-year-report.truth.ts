import type { TruthTables } from "../truth-table.ts"

const agency = (name: string | null) => ({ name, id: null })
const own = { agency: agency("云泽县档案馆"), year: 2024 }

export const truth: TruthTables = [
  {
    holds: [
      { ...own, lastYear: { ...own, year: 2023 } },
      { ...own, lastYear: { agency: agency("示例市云泽县档案馆"), year: 2023 } },
      // A report that names nobody is taken for what it is handed in as.
      { ...own, lastYear: { agency: agency(null), year: 2023 } },
    ],
    broken: [
      { ...own, lastYear: { ...own, year: 2022 } },
      { ...own, lastYear: own },
      { ...own, lastYear: { agency: agency("云泽县民政局"), year: 2023 } },
      { ...own, year: null, lastYear: { agency: agency("云泽县民政局"), year: 2023 } },
    ],
    unknown: [own, { ...own, lastYear: { ...own, year: null } }],
  },
]
