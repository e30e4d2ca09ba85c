import { type Report, tiesTo } from "../report/index.ts"
import type { CarryOver, Rule } from "../rules/index.ts"
import { witnessedCells } from "./carried-places.ts"
import { signedTotal } from "./carry-over.ts"

function figuresOf(rule: CarryOver, report: Report, lastYear: Report): [string, number][] {
  const [form, lastForm] = [report.forms[rule.table], lastYear.forms[rule.table]]
  if (form === null || lastForm === null || (rule.forms && !rule.forms.includes(form))) return []
  return witnessedCells(rule, form, lastForm).flatMap(({ cell, lastYear: terms }) => {
    const operands = terms.flatMap(({ cells, ...whose }) =>
      cells.map((address) => ({ value: lastYear.cells[address] ?? null, ...whose })),
    )
    const figure = signedTotal(operands)
    return typeof figure === "number" ? [[cell, figure] as [string, number]] : []
  })
}

/** What last year's report says of this report's cells, where a rule says that they are equal: evidence for a repair. */
export function lastYearWitnesses(
  report: Report,
  lastYear: Report | null,
  rules: readonly Rule[],
): ReadonlyMap<string, number> {
  if (lastYear === null || !tiesTo(lastYear, report)) return new Map()
  return new Map(rules.flatMap((rule) => (rule.kind === "carry-over" ? figuresOf(rule, report, lastYear) : [])))
}
