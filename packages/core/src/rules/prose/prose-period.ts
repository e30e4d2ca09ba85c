import { defineProse } from "./define-prose.ts"

/** The text speaks of the report's own year, from its first day to its last. */
export const prosePeriod = defineProse({
  id: "prose-period",
  severity: "warning",
  basis: { kind: "law", clause: "《政府信息公开条例》第四十九条：报告上一年度情况；统计期限为1月1日至12月31日" },
})
