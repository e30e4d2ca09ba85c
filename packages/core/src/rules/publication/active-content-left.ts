import { defineNoticed } from "./define-noticed.ts"

/** A file with macros is blocked or distrusted by those who load it. */
export const activeContentLeft = defineNoticed({
  id: "active-content-left",
  severity: "warning",
  basis: { kind: "practice", clause: "对外发布的文件不带宏和自动执行的内容" },
  code: "active-content",
})
