import { defineNoticed } from "./define-noticed.ts"

/** Hidden rows, columns and sheets are shown by whoever opens the file. */
export const hiddenContentLeft = defineNoticed({
  id: "hidden-content-left",
  severity: "warning",
  basis: { kind: "practice", clause: "公开前清除文件中隐藏的内容" },
  code: "hidden-content",
})
