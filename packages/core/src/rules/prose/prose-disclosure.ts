import { defineProse, sameReport } from "./define-prose.ts"

/** Documents, decisions and fees, in the text and in table two. */
export const proseDisclosure = defineProse({
  id: "prose-disclosure",
  severity: "notice",
  basis: sameReport,
})
