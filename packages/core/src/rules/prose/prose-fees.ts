import { defineProse } from "./define-prose.ts"

/** Fees for processing are spoken of in section six where a notice of fees was sent, and alike wherever they are. */
export const proseFees = defineProse({
  id: "prose-fees",
  severity: "notice",
  basis: { kind: "law", clause: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）；收费情况在第六部分报告" },
})
