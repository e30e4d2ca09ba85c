import { memberExceeds } from "./member-exceeds.ts"
import { membersExceedSum } from "./members-exceed-sum.ts"
import { membersFees } from "./members-fees.ts"

export const memberWordings = {
  "member-exceeds": memberExceeds,
  "members-exceed-sum": membersExceedSum,
  "members-fees": membersFees,
} as const
