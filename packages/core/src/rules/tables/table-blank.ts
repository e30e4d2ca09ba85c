import { tableIds } from "../../report/index.ts"
import { defineCode } from "../declare.ts"
import type { Judgement } from "../judgement.ts"
import { tableRows } from "./table-rows.ts"

/** A table without a single figure leaves open whether nothing happened or nothing was filled in. */
export const tableBlank = defineCode({
  id: "table-blank",
  severity: "notice",
  basis: { kind: "practice", clause: "格式没有规定空格必须填零；空白不等于零" },
  judge: ({ report }) =>
    tableIds.flatMap((table): Judgement[] => {
      const figures = tableRows(report, table).flatMap((row) => row.figures)
      if (figures.length === 0) return []
      if (figures.some((figure) => figure !== null && figure !== undefined)) return [{ at: table, outcome: "holds" }]
      if (figures.includes(undefined)) return [{ at: table, outcome: "unknown", why: "cell-missing" }]
      return [{ at: table, outcome: "broken", found: null }]
    }),
})
