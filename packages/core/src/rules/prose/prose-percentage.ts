import { defineProse } from "./define-prose.ts"

/** A share that the text prints is the share of the number before it. */
export const prosePercentage = defineProse({
  id: "prose-percentage",
  severity: "notice",
  basis: { kind: "arithmetic", clause: "正文所列数据之间的算术关系" },
})
