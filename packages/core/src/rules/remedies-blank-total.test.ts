import { describeRule } from "../testing.ts"
import { remediesBlankTotal } from "./remedies-blank-total.ts"

const part = "upheld"

describeRule(remediesBlankTotal, {
  holds: [
    { [part]: 12, total: 12 },
    { [part]: null, total: 12 },
  ],
  broken: [{ [part]: 12, total: null }, { total: null }],
  unknown: [{ [part]: undefined, total: null }],
})
