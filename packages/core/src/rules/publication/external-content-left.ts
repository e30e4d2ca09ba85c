import { defineNoticed } from "./define-noticed.ts"

/** What is linked is not in the file: others see it missing, and the link tells of the office's network. */
export const externalContentLeft = defineNoticed({
  id: "external-content-left",
  severity: "warning",
  basis: { kind: "practice", clause: "对外发布的文件不引用外部内容" },
  code: "external-content",
})
