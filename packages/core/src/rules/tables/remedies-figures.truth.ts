import type { TruthTables } from "../truth-table.ts"

const cell = "reconsideration/upheld"

export const truth: TruthTables = [
  {
    // A blank is no number and so no wrong one; that it is blank is another rule's business.
    holds: [{ [cell]: 12 }, { [cell]: null }],
    broken: [{ [cell]: -1 }, { [cell]: "1.5" }],
    unknown: [{ [cell]: undefined }],
  },
]
