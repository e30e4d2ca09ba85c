import { defineCode } from "../declare.ts"

/** More than a year behind the year's end, the date or the year in the title is likelier wrong than the report that late. */
export const issuedYearsLater = defineCode({
  id: "issued-years-later",
  severity: "notice",
  basis: { kind: "law", clause: "《政府信息公开条例》第四十九条：每年公布上一年度报告" },
  judge: ({ report }) => {
    if (report.year === null || report.issuedOn === null) return [{ at: "issued-on", outcome: "unknown" }]
    const last = `${report.year + 1}-12-31`
    const later = report.issuedOn > last
    return [{ at: "issued-on", outcome: later ? "broken" : "holds", expected: report.year, found: report.issuedOn }]
  },
})
