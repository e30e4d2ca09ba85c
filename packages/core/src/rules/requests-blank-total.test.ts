import { describeRule } from "../testing.ts"
import { requestsBlankTotal } from "./requests-blank-total.ts"

const part = "business"

describeRule(requestsBlankTotal, {
  holds: [
    { [part]: 12, total: 12 },
    { [part]: null, total: 12 },
  ],
  broken: [{ [part]: 12, total: null }, { total: null }],
  unknown: [{ [part]: undefined, total: null }],
})
