import type { TruthTables } from "../truth-table.ts"
import { requests, said } from "./said.ts"

const unpaid = (value: number | null) => requests({ "other-fee-unpaid": value })

export const truth: TruthTables = [
  {
    holds: [said("发出收费通知2件，实际收取0元。", unpaid(2), { section: "other" })],
    broken: [said("无其他需要报告的事项。", unpaid(2), { section: "other" })],
    unknown: [said("无其他需要报告的事项。", unpaid(null), { section: "other" })],
  },
]
