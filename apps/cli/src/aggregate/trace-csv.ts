import { type Cell, cellsOf, columnName, formIds, rowName, type SummedCell, tableIds } from "@gouji/core"
import { writeListCsv } from "@gouji/documents"
import type { Context } from "../context.ts"
import { type Aggregated, memberName } from "./aggregated.ts"

const headings = ["cell", "行", "列", "sum", "单位", "file", "value", "open"]

const everyCell = new Map<string, Cell>(
  [...formIds].flatMap((form) => tableIds.flatMap((table) => cellsOf(form, table)).map((cell) => [cell.id, cell])),
)

/** Every part of every sum, a line each: who gave which figure, and whose is not known. */
export function traceCsv(context: Context, aggregated: Aggregated): string {
  const { aggregation, members } = aggregated
  const sums: [string, SummedCell][] = [...Object.entries(aggregation.cells), ...Object.entries(aggregation.beside)]
  const rows = sums.flatMap(([id, { sum, contributions, open }]) => {
    const cell = everyCell.get(id)
    const names = cell === undefined ? ["", ""] : [rowName(cell, "zh-CN"), columnName(cell, "zh-CN")]
    const line = (member: number, value: string | number | null, why: string) => {
      const file = members.reports[member]?.file ?? ""
      return { member, line: [id, ...names, sum, memberName(aggregated, member), file, value, why] }
    }
    const parts = [
      ...contributions.map(({ member, value }) => line(member, value, "")),
      ...open.map(({ member, why }) => line(member, null, context.texts.aggregate.open[why])),
    ]
    return parts.sort((a, b) => a.member - b.member).map((part) => part.line)
  })
  return writeListCsv(headings, rows)
}
