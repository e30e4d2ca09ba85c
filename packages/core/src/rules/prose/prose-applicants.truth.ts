import type { TruthTables } from "../truth-table.ts"
import { said } from "./said.ts"

const natural = (value: number | null) => ({
  "requests/received/natural-person": value,
  "requests/carried-in/natural-person": 0,
  "requests/handled/natural-person": value,
})

export const truth: TruthTables = [
  {
    holds: [said("收到自然人提出的政府信息公开申请7件。", natural(7))],
    broken: [said("收到自然人提出的政府信息公开申请8件。", natural(7))],
    unknown: [said("收到自然人提出的政府信息公开申请8件。", natural(null))],
  },
]
