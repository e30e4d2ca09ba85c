import type { TruthTables } from "../truth-table.ts"
import { requests, said } from "./said.ts"

export const truth: TruthTables = [
  {
    holds: [said("全年未收到政府信息公开申请。", requests({ received: 0 }))],
    broken: [said("全年未收到政府信息公开申请。", requests({ received: 2 }))],
    unknown: [said("全年未收到政府信息公开申请。", requests({ received: null }))],
  },
]
