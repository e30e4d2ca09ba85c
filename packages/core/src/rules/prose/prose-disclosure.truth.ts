import type { TruthTables } from "../truth-table.ts"
import { said } from "./said.ts"

export const truth: TruthTables = [
  {
    holds: [
      said("全年作出行政处罚决定320件。", { "disclosure/penalties/decisions": 320 }),
      said("行政事业性收费9116.4万元。", { "disclosure/fees/amount": "9116.36" }),
    ],
    broken: [
      said("全年作出行政处罚决定302件。", { "disclosure/penalties/decisions": 320 }),
      said("行政事业性收费9116.36元。", { "disclosure/fees/amount": "9116.36" }),
    ],
    unknown: [said("全年作出行政处罚决定302件。", { "disclosure/penalties/decisions": null })],
  },
]
