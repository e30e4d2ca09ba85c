import { disclosureFigures } from "./disclosure-figures.ts"
import { remediesBlankTotal } from "./remedies-blank-total.ts"
import { remediesFigures } from "./remedies-figures.ts"
import { remediesRowTotal } from "./remedies-row-total.ts"
import { requestsBalance } from "./requests-balance.ts"
import { requestsBlankTotal } from "./requests-blank-total.ts"
import { requestsFigures } from "./requests-figures.ts"
import { requestsOutcomes } from "./requests-outcomes.ts"
import { requestsRowTotal } from "./requests-row-total.ts"

/** The rules within one table, in print order. */
export const tableRules = [
  disclosureFigures,
  requestsFigures,
  requestsBalance,
  requestsOutcomes,
  requestsRowTotal,
  requestsBlankTotal,
  remediesFigures,
  remediesRowTotal,
  remediesBlankTotal,
] as const
