import { issuedBeforeYearEnd } from "./issued-before-year-end.ts"

export const dateWordings = {
  "issued-before-year-end": issuedBeforeYearEnd,
} as const
