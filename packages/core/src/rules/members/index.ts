import { memberExceeds } from "./member-exceeds.ts"
import { membersExceedSum } from "./members-exceed-sum.ts"
import { membersFees } from "./members-fees.ts"

/** A whole region's report against those of the bodies that it sums up. */
export const memberRules = [memberExceeds, membersExceedSum, membersFees] as const
