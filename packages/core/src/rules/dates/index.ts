import { issuedAfterMarch } from "./issued-after-march.ts"
import { issuedBeforeYearEnd } from "./issued-before-year-end.ts"
import { issuedLate } from "./issued-late.ts"
import { issuedYearsLater } from "./issued-years-later.ts"
import { periodNotYear } from "./period-not-year.ts"

/** When a report is issued, and what time it covers. */
export const dateRules = [issuedBeforeYearEnd, issuedLate, issuedAfterMarch, issuedYearsLater, periodNotYear] as const
