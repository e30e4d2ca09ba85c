import { applicantCases } from "./applicants.ts"
import { changeCases } from "./changes.ts"
import { disclosureCases } from "./disclosure.ts"
import { agencyCases, feeCases, partCases, periodCases } from "./fees-parts-period-agency.ts"
import { handledCases } from "./handled.ts"
import { noneCases } from "./none.ts"
import { outcomeCases } from "./outcomes.ts"
import { percentageCases } from "./percentages.ts"
import { receivedCases } from "./received.ts"
import { remedyCases } from "./remedies.ts"
import { sublistCases } from "./sublists.ts"

export type { ProseCase } from "./case.ts"

/** Sentences written while the rules were: what they were tried on. */
export const proseCorpus = [
  ...receivedCases,
  ...handledCases,
  ...outcomeCases,
  ...applicantCases,
  ...remedyCases,
  ...disclosureCases,
  ...percentageCases,
  ...changeCases,
  ...sublistCases,
  ...noneCases,
  ...feeCases,
  ...partCases,
  ...periodCases,
  ...agencyCases,
]
