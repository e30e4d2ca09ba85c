import { defineProse, sameReport } from "./define-prose.ts"

/** How applications were answered, in the text and in the table. */
export const proseOutcomes = defineProse({
  id: "prose-outcomes",
  severity: "warning",
  basis: sameReport,
})
