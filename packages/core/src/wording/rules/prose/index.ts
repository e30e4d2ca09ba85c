import { proseAgency } from "./prose-agency.ts"
import { proseApplicants } from "./prose-applicants.ts"
import { proseChange } from "./prose-change.ts"
import { proseDisclosure } from "./prose-disclosure.ts"
import { proseFees } from "./prose-fees.ts"
import { proseHandled } from "./prose-handled.ts"
import { proseNone } from "./prose-none.ts"
import { proseOutcomes } from "./prose-outcomes.ts"
import { proseParts } from "./prose-parts.ts"
import { prosePercentage } from "./prose-percentage.ts"
import { prosePeriod } from "./prose-period.ts"
import { proseReceived } from "./prose-received.ts"
import { proseRemedies } from "./prose-remedies.ts"
import { proseSublist } from "./prose-sublist.ts"

export const proseWordings = {
  "prose-received": proseReceived,
  "prose-handled": proseHandled,
  "prose-outcomes": proseOutcomes,
  "prose-applicants": proseApplicants,
  "prose-remedies": proseRemedies,
  "prose-disclosure": proseDisclosure,
  "prose-percentage": prosePercentage,
  "prose-change": proseChange,
  "prose-sublist": proseSublist,
  "prose-none": proseNone,
  "prose-fees": proseFees,
  "prose-parts": proseParts,
  "prose-period": prosePeriod,
  "prose-agency": proseAgency,
} as const
