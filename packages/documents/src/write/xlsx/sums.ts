import { equationsOf, isEquality, type Report, rules, sameFigure, type TableId, total } from "@gouji/core"

/** For each total of a table, the cells that it is the sum of, as the rules declare them: down first, then across. */
export function sumsOf(report: Report, table: TableId): ReadonlyMap<string, readonly string[]> {
  const form = report.forms[table]
  const sums = new Map<string, readonly string[]>()
  if (form === null) return sums
  for (const rule of rules) {
    if (!isEquality(rule) || rule.table !== table) continue
    for (const { expected, found } of equationsOf(rule, form)) {
      const [cell] = found
      if (cell !== undefined && found.length === 1 && !sums.has(cell)) sums.set(cell, expected)
    }
  }
  return sums
}

/** Whether a total is what its parts come to: where it is not, a formula would make another figure of it. */
export function holds(report: Report, cell: string, parts: readonly string[]): boolean {
  const figure = report.cells[cell]
  const sum = total(parts.map((part) => report.cells[part]))
  return figure !== undefined && figure !== null && sum !== null && sameFigure(figure, sum)
}
