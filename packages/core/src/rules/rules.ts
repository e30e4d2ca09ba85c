import { disclosureFigures } from "./disclosure-figures.ts"
import { issuedBeforeYearEnd } from "./issued-before-year-end.ts"
import { remediesBlankTotal } from "./remedies-blank-total.ts"
import { remediesFigures } from "./remedies-figures.ts"
import { remediesRowTotal } from "./remedies-row-total.ts"
import { requestsBalance } from "./requests-balance.ts"
import { requestsBlankTotal } from "./requests-blank-total.ts"
import { requestsFigures } from "./requests-figures.ts"
import { requestsOutcomes } from "./requests-outcomes.ts"
import { requestsRowTotal } from "./requests-row-total.ts"
import { sectionMissing } from "./section-missing.ts"

/** Every rule, in the order in which findings are shown. */
export const rules = [
  disclosureFigures,
  requestsFigures,
  requestsBalance,
  requestsOutcomes,
  requestsRowTotal,
  requestsBlankTotal,
  remediesFigures,
  remediesRowTotal,
  remediesBlankTotal,
  sectionMissing,
  issuedBeforeYearEnd,
] as const

/** The id of a rule that gouji ships. */
export type RuleId = (typeof rules)[number]["id"]

/** Changes whenever a rule is added, dropped or decides otherwise; a check names it. */
export const rulesetVersion = "2026.11.1"
