import { issuedAfterMarch } from "./issued-after-march.ts"
import { issuedBeforeYearEnd } from "./issued-before-year-end.ts"
import { issuedLate } from "./issued-late.ts"
import { issuedYearsLater } from "./issued-years-later.ts"
import { periodNotYear } from "./period-not-year.ts"

export const dateWordings = {
  "issued-after-march": issuedAfterMarch,
  "issued-before-year-end": issuedBeforeYearEnd,
  "issued-late": issuedLate,
  "issued-years-later": issuedYearsLater,
  "period-not-year": periodNotYear,
} as const
