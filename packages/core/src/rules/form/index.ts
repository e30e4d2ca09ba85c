import { sectionMissing } from "./section-missing.ts"

/** What the form asks of a report beside its figures. */
export const formRules = [sectionMissing] as const
