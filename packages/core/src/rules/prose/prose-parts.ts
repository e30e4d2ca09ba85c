import { defineProse } from "./define-prose.ts"

/** The text names as many parts as it says that the report has. */
export const proseParts = defineProse({
  id: "prose-parts",
  severity: "notice",
  basis: { kind: "practice", clause: "正文所称部分数与所列部分一致" },
})
