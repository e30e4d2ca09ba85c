import { defineProse, sameReport } from "./define-prose.ts"

/** Answered, carried in and carried out, in the text and in the table. */
export const proseHandled = defineProse({
  id: "prose-handled",
  severity: "warning",
  basis: sameReport,
})
