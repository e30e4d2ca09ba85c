import { carriedInByApplicant } from "./carried-in-by-applicant.ts"
import { carriedInTotal } from "./carried-in-total.ts"
import { inForceCarried } from "./in-force-carried.ts"
import { itemsCarried } from "./items-carried.ts"
import { largeChange } from "./large-change.ts"
import { lastYearReport } from "./last-year-report.ts"
import { totalPublishedGrows } from "./total-published-grows.ts"

export const lastYearWordings = {
  "last-year-report": lastYearReport,
  "carried-in-total": carriedInTotal,
  "carried-in-by-applicant": carriedInByApplicant,
  "in-force-carried": inForceCarried,
  "items-carried": itemsCarried,
  "total-published-grows": totalPublishedGrows,
  "large-change": largeChange,
} as const
