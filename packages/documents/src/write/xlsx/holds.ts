import { type Report, sameFigure, total } from "@gouji/core"

/** Whether a total is what its parts come to: where it is not, a formula would make another figure of it. */
export function holds(report: Report, cell: string, parts: readonly string[]): boolean {
  const figure = report.cells[cell]
  const sum = total(parts.map((part) => report.cells[part]))
  return figure !== undefined && figure !== null && sum !== null && sameFigure(figure, sum)
}
