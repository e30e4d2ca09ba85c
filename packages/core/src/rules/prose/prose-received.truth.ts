import type { TruthTables } from "../truth-table.ts"
import { requests, said } from "./said.ts"

export const truth: TruthTables = [
  {
    holds: [
      said("全年收到政府信息公开申请23件。", requests({ received: 23, "carried-in": 2 })),
      said("全年受理政府信息公开申请25件。", requests({ received: 23, "carried-in": 2 })),
    ],
    broken: [said("全年收到政府信息公开申请32件。", requests({ received: 23, "carried-in": 2 }))],
    unknown: [said("全年收到政府信息公开申请32件。", requests({ received: null, "carried-in": 2 }))],
  },
]
