import type { TruthTables } from "../truth-table.ts"
import { requests, said } from "./said.ts"

const before = requests({ received: 25, "carried-in": 0 })

export const truth: TruthTables = [
  {
    holds: [
      said("收到政府信息公开申请30件，同比增长20%。", requests({ received: 30, "carried-in": 0 }), {
        lastYear: before,
      }),
      said("收到政府信息公开申请30件，去年为25件，同比增加5件，增长20%。", requests({ received: 30, "carried-in": 0 })),
    ],
    broken: [
      said("收到政府信息公开申请30件，同比增长25%。", requests({ received: 30, "carried-in": 0 }), {
        lastYear: before,
      }),
    ],
    unknown: [said("收到政府信息公开申请30件，同比增长25%。", requests({ received: 30, "carried-in": 0 }))],
  },
]
