import { memberExceeds } from "./member-exceeds.ts"
import { membersExceedSum } from "./members-exceed-sum.ts"

export const memberWordings = {
  "member-exceeds": memberExceeds,
  "members-exceed-sum": membersExceedSum,
} as const
