import { disclosureFigures } from "./disclosure-figures.ts"
import { remediesBlankTotal } from "./remedies-blank-total.ts"
import { remediesFigures } from "./remedies-figures.ts"
import { remediesRowTotal } from "./remedies-row-total.ts"
import { requestsBalance } from "./requests-balance.ts"
import { requestsBlankTotal } from "./requests-blank-total.ts"
import { requestsFigures } from "./requests-figures.ts"
import { requestsOutcomes } from "./requests-outcomes.ts"
import { requestsRowTotal } from "./requests-row-total.ts"

export const tableWordings = {
  "requests-balance": requestsBalance,
  "requests-outcomes": requestsOutcomes,
  "requests-row-total": requestsRowTotal,
  "requests-figures": requestsFigures,
  "requests-blank-total": requestsBlankTotal,
  "remedies-row-total": remediesRowTotal,
  "remedies-figures": remediesFigures,
  "remedies-blank-total": remediesBlankTotal,
  "disclosure-figures": disclosureFigures,
} as const
