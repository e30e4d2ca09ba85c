import { defineProse, sameReport } from "./define-prose.ts"

/** Where the text says that there was none, the table has none. */
export const proseNone = defineProse({
  id: "prose-none",
  severity: "warning",
  basis: sameReport,
})
