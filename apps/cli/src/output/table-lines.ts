import {
  type Cell,
  cellsOf,
  columnName,
  type FormId,
  formOf,
  type Report,
  rowName,
  type TableId,
  wordings,
} from "@gouji/core"
import type { Context } from "../context.ts"
import { align, type Side } from "./align.ts"
import { escapeText } from "./escape.ts"
import { groupBy } from "./group.ts"

// Long labels end in an explanation in brackets, which a terminal has no room for.
const shortLabel = (label: string) => label.replace(/（区分处理的[^）]*）/, "")

/** What stands in front of a cell's figure: a sign that it is a lower bound. */
export type Mark = (cell: Cell) => string

function figureText(context: Context, report: Report, cell: Cell, mark: Mark): string {
  const figure = report.cells[cell.id]
  if (figure === undefined) return context.texts.screen.unread
  return figure === null ? wordings[context.language].blank : escapeText(`${mark(cell)}${figure}`)
}

/** The rows and columns of a block under each other, with the labels of the form. */
function blockLines(context: Context, report: Report, cells: readonly Cell[], mark: Mark): string[] {
  const rows = groupBy(cells, (cell) => cell.row)
  const columns = rows[0] ?? []
  const sides: Side[] = ["left", ...columns.map((): Side => "right")]
  const header = ["", ...columns.map((cell) => columnName(cell, context.language))]
  const body = rows.map((row) => {
    const [first] = row
    const label = first === undefined ? "" : shortLabel(rowName(first, context.language))
    return [label, ...row.map((cell) => figureText(context, report, cell, mark))]
  })
  return align([header, ...body], sides).map((line) => `  ${line}`)
}

/** A table of a report with all its figures, block by block as the form has them. */
export function tableLines(
  context: Context,
  report: Report,
  form: FormId,
  table: TableId,
  mark: Mark = () => "",
): string[] {
  return formOf(form).tables[table].blocks.flatMap((_, index) => {
    const cells = cellsOf(form, table).filter((cell) => cell.block === index)
    return blockLines(context, report, cells, mark)
  })
}
