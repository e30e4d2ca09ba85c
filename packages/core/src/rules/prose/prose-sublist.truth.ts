import type { TruthTables } from "../truth-table.ts"
import { requests, said } from "./said.ts"

export const truth: TruthTables = [
  {
    holds: [said("收到政府信息公开申请20件：网络申请12件，信函申请8件。", requests({ received: 20, "carried-in": 0 }))],
    broken: [
      said("收到政府信息公开申请20件：网络申请12件，信函申请9件。", requests({ received: 20, "carried-in": 0 })),
    ],
    unknown: [
      said("收到政府信息公开申请20件：网络申请约12件，信函申请9件。", requests({ received: 20, "carried-in": 0 })),
    ],
  },
]
