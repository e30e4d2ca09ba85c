import type { TruthTables } from "../truth-table.ts"
import { requests, said } from "./said.ts"

export const truth: TruthTables = [
  {
    holds: [
      said("全年收到政府信息公开申请23件。", requests({ received: 23, "carried-in": 2 })),
      said("全年受理政府信息公开申请25件。", requests({ received: 23, "carried-in": 2 })),
      // Nothing of the kind is said.
      said("政府信息公开工作平稳有序。", requests({ received: 23, "carried-in": 2 })),
    ],
    broken: [
      said("全年收到政府信息公开申请32件。", requests({ received: 23, "carried-in": 2 })),
      // Another cell holds the number.
      said("全年收到政府信息公开申请32件。", requests({ received: 23, "carried-in": 2, handled: 32 })),
    ],
    unknown: [said("全年收到政府信息公开申请32件。", requests({ received: null, "carried-in": 2 }))],
    // Of others, and where there is no text at all.
    notApplicable: [
      said("全县各部门共收到政府信息公开申请320件。", requests({ received: 23, "carried-in": 2 })),
      { forms: { disclosure: null, requests: "2021", remedies: null }, cells: requests({ received: 23 }) },
    ],
  },
]
