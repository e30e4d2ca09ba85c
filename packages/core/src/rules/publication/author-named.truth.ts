import type { TruthTables } from "../truth-table.ts"
import { noticed } from "./noticed-truth.ts"

const author = (name: string) => ({ warnings: [noticed("author-named", name)] })

export const truth: TruthTables = [
  {
    holds: [{ warnings: [] }, author("管理员"), author("微软用户"), author("Administrator"), author("某县档案局")],
    broken: [author("王小某"), author("欧阳某某"), author("李 某")],
    unknown: [{ warnings: null }],
  },
]
