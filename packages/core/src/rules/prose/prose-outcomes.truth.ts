import type { TruthTables } from "../truth-table.ts"
import { requests, said } from "./said.ts"

export const truth: TruthTables = [
  {
    holds: [said("政府信息公开申请中，予以公开4件，部分公开1件。", requests({ granted: 4, "partly-granted": 1 }))],
    broken: [said("政府信息公开申请中，予以公开5件。", requests({ granted: 4, "partly-granted": 1 }))],
    unknown: [said("政府信息公开申请中，予以公开5件。", requests({ granted: null }))],
  },
]
