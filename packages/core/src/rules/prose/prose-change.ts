import { defineProse } from "./define-prose.ts"

/** A change on the year before is what the two years' figures come to. */
export const proseChange = defineProse({
  id: "prose-change",
  severity: "notice",
  basis: { kind: "arithmetic", clause: "正文所列数据之间的算术关系" },
})
