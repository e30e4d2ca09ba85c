import { type Cell, findCell, rowsWithin, sameMeasure } from "../forms/index.ts"
import { type Figure, type Report, tableIds, total } from "../report/index.ts"
import { additivityOf } from "../rules/index.ts"
import type { OpenReason, SummedCell } from "./aggregation.ts"

/** A member with its place among all that were handed in. */
export interface Member {
  readonly member: number
  readonly report: Report
}

type Part = { readonly value: number | string } | { readonly why: OpenReason }

/** The cell of the other form that measures this one together with others, where there is one: （六）其他处理 of 2019. */
function wholeOf(cell: Cell, form: NonNullable<Report["forms"]["requests"]>): string | null {
  const { group } = cell.rowSpec
  if (group === undefined) return null
  const whole = findCell(form, `${cell.table}/${group}/${cell.column}`)
  return whole && rowsWithin(cell.form, cell.table, group).includes(cell.row) ? whole.id : null
}

/** What is not negative and comes to nothing together is nothing each. */
function partOfWhole(figure: Figure | undefined): Part {
  if (figure === 0) return { value: 0 }
  return { why: figure === undefined ? "absent" : figure === null ? "blank" : "not-split" }
}

function partOf(cell: Cell, report: Report): Part {
  const form = report.forms[cell.table]
  if (form === null) return { why: "no-table" }
  const parts = sameMeasure(cell.id, form)
  if (parts === null) {
    const whole = wholeOf(cell, form)
    return whole === null ? { why: "not-measured" } : partOfWhole(report.cells[whole])
  }
  const figures = parts.map((part) => report.cells[part])
  if (figures.includes(undefined)) return { why: "absent" }
  const value = total(figures)
  return value === null ? { why: "blank" } : { value }
}

/** A cell summed over members. Blank is not 0: whoever left it blank makes the sum a lower bound. */
export function sumCell(cell: Cell, members: readonly Member[]): SummedCell {
  const parts = members.map(({ member, report }) => ({ member, part: partOf(cell, report) }))
  const contributions = parts.flatMap(({ member, part }) => ("value" in part ? [{ member, value: part.value }] : []))
  const open = parts.flatMap(({ member, part }) => ("why" in part ? [{ member, why: part.why }] : []))
  const additivity = additivityOf(cell)
  const summed =
    additivity === "unitless" || contributions.length === 0 ? null : total(contributions.map((c) => c.value))
  const sum = summed !== null && cell.measure === "amount" ? String(summed) : summed
  return { sum, contributions, open, shared: additivity === "shared" }
}

/** Whether a sum is the whole: every member's part is known. */
export const isWhole = ({ sum, open }: SummedCell): boolean => sum !== null && open.length === 0

export const tablesOf = (members: readonly Member[]) =>
  tableIds.filter((table) => members.some(({ report }) => report.forms[table] !== null))
