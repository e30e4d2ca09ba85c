import { defineProse, sameReport } from "./define-prose.ts"

/** How many applications came in, in the text and in the table: this year's alone, or with those carried in. */
export const proseReceived = defineProse({
  id: "prose-received",
  severity: "warning",
  basis: sameReport,
})
