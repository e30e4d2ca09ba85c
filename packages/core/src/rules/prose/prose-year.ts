import { defineProse } from "./define-prose.ts"

/** Where the text names the report, it names the year that the report is of. */
export const proseYear = defineProse({
  id: "prose-year",
  severity: "warning",
  basis: { kind: "law", clause: "《政府信息公开条例》第四十九条：报告上一年度情况" },
})
