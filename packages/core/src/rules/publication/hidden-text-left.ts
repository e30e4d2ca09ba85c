import { defineNoticed } from "./define-noticed.ts"

/** Hidden text is shown by a single setting of the program. */
export const hiddenTextLeft = defineNoticed({
  id: "hidden-text-left",
  severity: "warning",
  basis: { kind: "practice", clause: "公开前清除文件中隐藏的内容" },
  code: "hidden-text",
})
