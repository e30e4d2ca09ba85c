import { describeRule } from "../testing.ts"
import { remediesFigures } from "./remedies-figures.ts"

const cell = "reconsideration/upheld"

describeRule(remediesFigures, {
  // A blank is no number and so no wrong one; that it is blank is another rule's business.
  holds: [{ [cell]: 12 }, { [cell]: null }],
  broken: [{ [cell]: -1 }, { [cell]: "1.5" }],
  unknown: [{ [cell]: undefined }],
})
