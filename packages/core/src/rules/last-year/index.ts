import { carriedInByApplicant } from "./carried-in-by-applicant.ts"
import { carriedInTotal } from "./carried-in-total.ts"
import { inForceCarried } from "./in-force-carried.ts"
import { itemsCarried } from "./items-carried.ts"
import { largeChange } from "./large-change.ts"
import { lastYearReport } from "./last-year-report.ts"
import { totalPublishedGrows } from "./total-published-grows.ts"

/** A report against the same body's report for the year before. */
export const lastYearRules = [
  lastYearReport,
  carriedInTotal,
  carriedInByApplicant,
  inForceCarried,
  itemsCarried,
  totalPublishedGrows,
  largeChange,
] as const
