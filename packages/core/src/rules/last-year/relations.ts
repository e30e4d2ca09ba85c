import { carriedInByApplicant } from "./carried-in-by-applicant.ts"
import { carriedInTotal } from "./carried-in-total.ts"
import { inForceCarried } from "./in-force-carried.ts"
import { itemsCarried } from "./items-carried.ts"
import { totalPublishedGrows } from "./total-published-grows.ts"

/** What ties figures to those of the same body's report for the year before. */
export const lastYearRelations = [
  carriedInTotal,
  carriedInByApplicant,
  inForceCarried,
  itemsCarried,
  totalPublishedGrows,
] as const
