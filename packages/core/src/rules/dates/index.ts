import { issuedBeforeYearEnd } from "./issued-before-year-end.ts"

/** When a report is issued, and what time it covers. */
export const dateRules = [issuedBeforeYearEnd] as const
