import { defineCode } from "../declare.ts"
import { hasText, mentionIn } from "../passages.ts"
import { statedPeriods } from "./stated-period.ts"

/** The figures cover the report's year, from its first day to its last. */
export const periodNotYear = defineCode({
  id: "period-not-year",
  severity: "warning",
  basis: { kind: "law", clause: "《政府信息公开条例》第四十九条：上一年度报告；统计期限为1月1日至12月31日" },
  judge: (subject) => {
    const { report } = subject
    if (!hasText(report)) return [{ at: "period", outcome: "unknown" }]
    const periods = statedPeriods(subject)
    if (periods.length > 0 && report.year === null) return [{ at: "period", outcome: "unknown" }]
    const [from, to] = [`${report.year}-01-01`, `${report.year}-12-31`]
    const wrong = periods.find((period) => period.from !== from || period.to !== to)
    if (!wrong) return [{ at: "period", outcome: "holds" }]
    const mention = mentionIn(wrong.passage, wrong.start, wrong.stop)
    return [{ at: "period", outcome: "broken", expected: `${from}/${to}`, found: `${wrong.from}/${wrong.to}`, mention }]
  },
})
