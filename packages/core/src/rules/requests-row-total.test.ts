import { describeRule } from "../testing.ts"
import { requestsRowTotal } from "./requests-row-total.ts"

describeRule(requestsRowTotal, {
  holds: [{ "natural-person": 3, business: 1, total: 4 }, {}],
  broken: [{ "natural-person": 3, business: 1, total: 5 }, { total: 1 }],
  unknown: [{ "natural-person": 3, total: null }, { research: null, total: 0 }, { research: undefined }],
})
