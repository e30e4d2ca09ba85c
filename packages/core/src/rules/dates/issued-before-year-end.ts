import { defineCode } from "../declare.ts"

/** The figures cover 1 January to 31 December, so a report that carries an earlier date cannot hold the whole year. */
export const issuedBeforeYearEnd = defineCode({
  id: "issued-before-year-end",
  severity: "warning",
  basis: { kind: "law", clause: "《政府信息公开条例》第四十九条：报告上一年度情况；统计期限为1月1日至12月31日" },
  judge: ({ report }) => {
    if (report.year === null || report.issuedOn === null) return [{ at: "issued-on", outcome: "unknown" }]
    const earliest = `${report.year + 1}-01-01`
    return [
      {
        at: "issued-on",
        // ISO dates sort as text.
        outcome: report.issuedOn >= earliest ? "holds" : "broken",
        expected: earliest,
        found: report.issuedOn,
      },
    ]
  },
})
