import { disclosureFigures } from "./disclosure-figures.ts"
import { disclosureInForce } from "./disclosure-in-force.ts"
import { disclosureIssuedInForce } from "./disclosure-issued-in-force.ts"
import { disclosurePublishedTotal } from "./disclosure-published-total.ts"
import { remediesBlankTotal } from "./remedies-blank-total.ts"
import { remediesFigures } from "./remedies-figures.ts"
import { remediesRowTotal } from "./remedies-row-total.ts"
import { requestsBalance } from "./requests-balance.ts"
import { requestsBlankTotal } from "./requests-blank-total.ts"
import { requestsFigures } from "./requests-figures.ts"
import { requestsOutcomes } from "./requests-outcomes.ts"
import { requestsRowTotal } from "./requests-row-total.ts"

/** What ties the figures of a table to each other, in print order. */
export const tableRelations = [
  disclosureFigures,
  disclosureInForce,
  disclosureIssuedInForce,
  disclosurePublishedTotal,
  requestsFigures,
  requestsBalance,
  requestsOutcomes,
  requestsRowTotal,
  requestsBlankTotal,
  remediesFigures,
  remediesRowTotal,
  remediesBlankTotal,
] as const
