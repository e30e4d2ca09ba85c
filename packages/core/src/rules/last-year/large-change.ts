import { type Cell, cellsOf, sameMeasure, tableOf } from "../../forms/index.ts"
import { compareDecimals, type Figure, type Report, tableIds, tiesTo, toDecimal, total } from "../../report/index.ts"
import { defineCode } from "../declare.ts"
import type { Judgement } from "../judgement.ts"

/** So many times as much, or as little, is seldom a busier year: mostly other bodies are counted. */
const times = 4n
/** Below this a few cases more make a multiple of a small body's figures. */
const smallest = toDecimal(50)

const isFlow = ({ table, row, column }: Cell) =>
  column === "decisions" || (column === "total" && (table === "remedies" || row === "received"))

/** What a year brought in: requests, decisions, cases. */
function flowsOf({ forms }: Report): readonly string[] {
  return tableIds.flatMap((table) => {
    const form = forms[table]
    return form === null
      ? []
      : cellsOf(form, table)
          .filter(isFlow)
          .map((cell) => cell.id)
  })
}

function isLarge(before: number | string, now: number | string): boolean {
  const [a, b] = [toDecimal(before), toDecimal(now)]
  const [less, more] = compareDecimals(a, b) < 0 ? [a, b] : [b, a]
  return compareDecimals(more, smallest) >= 0 && compareDecimals(more, { ...less, units: less.units * times }) >= 0
}

function judgeFlow(cell: string, report: Report, lastYear: Report): Judgement[] {
  const table = tableOf(cell)
  const lastForm = table === undefined ? null : lastYear.forms[table]
  const before = lastForm === null ? null : sameMeasure(cell, lastForm)
  if (before === null) return []
  const now: Figure | undefined = report.cells[cell]
  const was = total(before.map((part) => lastYear.cells[part]))
  if (now === undefined || now === null || was === null) return [{ at: cell, outcome: "unknown", why: "figure-blank" }]
  const operands = [
    ...before.map(
      (part) => ({ cell: part, value: lastYear.cells[part] ?? null, side: "expected", of: "last-year" }) as const,
    ),
    { cell, value: now, side: "found" } as const,
  ]
  return [
    { at: cell, outcome: isLarge(was, now) ? "broken" : "holds", cells: [cell], operands, expected: was, found: now },
  ]
}

/** A figure many times last year's: no error of arithmetic, and mostly another scope. */
export const largeChange = defineCode({
  id: "large-change",
  severity: "notice",
  basis: { kind: "practice", clause: "与上一年度相比变化很大的数，多因统计范围不同" },
  judge: ({ report, lastYear }) => {
    if (tableIds.every((table) => report.forms[table] === null)) return "table-missing"
    if (lastYear === null) return "last-year-missing"
    if (!tiesTo(lastYear, report)) return "not-comparable"
    return flowsOf(report).flatMap((cell) => judgeFlow(cell, report, lastYear))
  },
})
