import { defineProse } from "./define-prose.ts"

/** Parts that the text lists add up to the number before them, and never to more. */
export const proseSublist = defineProse({
  id: "prose-sublist",
  severity: "notice",
  basis: { kind: "arithmetic", clause: "正文所列数据之间的算术关系" },
})
