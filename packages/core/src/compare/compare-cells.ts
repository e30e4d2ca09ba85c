import { cellsOf, sameMeasure } from "../forms/index.ts"
import {
  type Figure,
  fromDecimal,
  type Report,
  sameFigure,
  subtract,
  type TableId,
  tableIds,
  toDecimal,
  total,
} from "../report/index.ts"
import type { ComparedCell } from "./comparison.ts"

/** What of a report its figures are in. */
export type Figures = Pick<Report, "forms" | "cells">

/** The figure that measures what a cell measures; a row of parts in the other form is their sum. */
function figureAt(report: Figures, table: TableId, cell: string): Figure | undefined {
  if (Object.hasOwn(report.cells, cell)) return report.cells[cell]
  const form = report.forms[table]
  const parts = form === null ? null : sameMeasure(cell, form)
  if (parts === null || parts.some((part) => !Object.hasOwn(report.cells, part))) return undefined
  return total(parts.map((part) => report.cells[part]))
}

function differenceOf(before: Figure | undefined, after: Figure | undefined): Figure {
  if (before === null || before === undefined || after === null || after === undefined) return null
  return fromDecimal(subtract(toDecimal(after), toDecimal(before)))
}

/** The addresses of a table in the forms of two reports, each once, those of the later first. */
function addressesOf(table: TableId, before: Figures, after: Figures): string[] {
  const forms = new Set([after.forms[table], before.forms[table]])
  return [...new Set([...forms].flatMap((form) => (form === null ? [] : cellsOf(form, table).map(({ id }) => id))))]
}

/** Whether a report's form asks for what a cell measures; a table of no known form asks for nothing. */
function asks(report: Figures, table: TableId, cell: string): boolean {
  const form = report.forms[table]
  return form !== null && sameMeasure(cell, form) !== null
}

function askedIn(before: Figures, after: Figures, table: TableId, cell: string): ComparedCell["asked"] {
  if (!asks(after, table, cell)) return "before"
  return asks(before, table, cell) ? "both" : "after"
}

/** Every measure that one of two reports gives, in the order of the forms. */
export function compareCells(before: Figures, after: Figures): ComparedCell[] {
  return tableIds.flatMap((table) =>
    addressesOf(table, before, after).flatMap((cell) => {
      const [was, is] = [figureAt(before, table, cell), figureAt(after, table, cell)]
      if (was === undefined && is === undefined) return []
      return {
        cell,
        asked: askedIn(before, after, table, cell),
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
        difference: differenceOf(was, is),
      }
    }),
  )
}

/** Whether both reports ask for a measure and do not give the same figure; blank is the same as blank alone. */
export function isChanged({ asked, before, after }: ComparedCell): boolean {
  if (asked !== "both") return false
  return before === undefined || after === undefined ? before !== after : !sameFigure(before, after)
}
