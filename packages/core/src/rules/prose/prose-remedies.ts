import { defineProse, sameReport } from "./define-prose.ts"

/** Reconsideration, litigation and their results, in the text and in the table; what is said of all of them, too. */
export const proseRemedies = defineProse({
  id: "prose-remedies",
  severity: "warning",
  basis: sameReport,
})
