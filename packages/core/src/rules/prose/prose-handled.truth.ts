import type { TruthTables } from "../truth-table.ts"
import { requests, said } from "./said.ts"

export const truth: TruthTables = [
  {
    holds: [said("办结政府信息公开申请9件，结转下年度2件。", requests({ handled: 9, "carried-out": 2 }))],
    broken: [
      said("办结政府信息公开申请9件。", requests({ handled: 8 })),
      said("政府信息公开申请上年结转1件。", requests({ "carried-in": 0 })),
    ],
    unknown: [said("办结政府信息公开申请9件。", requests({ handled: null }))],
  },
]
