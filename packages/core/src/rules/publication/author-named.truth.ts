import type { TruthTables } from "../truth-table.ts"

const file = (author: string | null, lastModifiedBy: string | null = null) => {
  return { warnings: [], properties: { author, lastModifiedBy } }
}

export const truth: TruthTables = [
  {
    holds: [
      { warnings: [] },
      file(null),
      file("管理员", "微软用户"),
      file("Administrator", "WPS_1690000000"),
      file("某县档案局", "办公室"),
    ],
    broken: [file("王小某"), file("欧阳某某"), file(null, "李 某")],
    unknown: [{ warnings: null }],
  },
]
