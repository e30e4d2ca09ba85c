import { defineProse, sameReport } from "./define-prose.ts"

/** Who applied, in the text and in the table. */
export const proseApplicants = defineProse({
  id: "prose-applicants",
  severity: "warning",
  basis: sameReport,
})
