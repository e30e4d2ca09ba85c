import { sectionMissing } from "./section-missing.ts"

export const formWordings = {
  "section-missing": sectionMissing,
} as const
