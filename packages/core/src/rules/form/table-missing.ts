import { tableIds } from "../../report/index.ts"
import { defineCode } from "../declare.ts"
import type { Judgement } from "../judgement.ts"
import { hasText } from "../passages.ts"

const allThere: readonly Judgement[] = tableIds.map((table) => ({ at: table, outcome: "holds" }))

/** Parts two to four are tables. Before 2019 reports had others. */
export const tableMissing = defineCode({
  id: "table-missing",
  severity: "warning",
  basis: { kind: "form", clause: "年度报告格式第二、三、四部分均为表格" },
  judge: ({ report }) => {
    if (report.year !== null && report.year < 2019) return []
    if (tableIds.every((table) => report.forms[table] !== null)) return allThere
    const any = tableIds.some((table) => report.forms[table] !== null)
    if (!any && !hasText(report)) return [{ at: "tables", outcome: "unknown" }]
    return tableIds.map((table) => ({
      at: table,
      outcome: report.forms[table] === null ? "broken" : "holds",
      expected: table,
      found: null,
    }))
  },
})
