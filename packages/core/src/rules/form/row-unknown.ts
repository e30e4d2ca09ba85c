import { defineCode } from "../declare.ts"

/** A row with figures that the form does not have: a subtotal, say, which counts what the rows below it count again. */
export const rowUnknown = defineCode({
  id: "row-unknown",
  severity: "warning",
  basis: { kind: "form", clause: "年度报告格式规定的表格各行" },
  judge: ({ warnings }) => {
    if (warnings === null) return [{ at: "rows", outcome: "unknown" }]
    const strangers = new Set(warnings.flatMap(({ code, found }) => (code === "row-unknown" && found ? [found] : [])))
    if (strangers.size === 0) return [{ at: "rows", outcome: "holds" }]
    return [...strangers].map((found) => ({ at: found, outcome: "broken", found }))
  },
})
