import { isFormLabel } from "../../recognise/form-labels.ts"
import { fold } from "../html-text.ts"
import { hasText, kindOf } from "./row-kinds.ts"
import type { VisibleRow } from "./visible-rows.ts"

/** The shortest table of a form has so many figures. Single rows of a table that are left blank are known otherwise. */
const fewest = 10

/** A form's label alone, and beside it a single empty cell that is kept for its figure. */
function keepsFigure(row: VisibleRow): boolean {
  const [label, figure, ...others] = row.cells
  if (!label || !figure || others.length > 0 || hasText(figure) || kindOf(row) !== "alone") return false
  return label.column + label.columnSpan === figure.column && figure.rowSpan === 1 && isFormLabel(fold(label.text))
}

/**
 * The rows of a list with a line for each figure whose figures were left blank: without a figure to tell them from prose,
 * it is the cells kept for figures that make them lines of a table.
 */
export function blankList(run: readonly VisibleRow[]): ReadonlySet<VisibleRow> {
  const rows = run.filter(keepsFigure)
  return new Set(rows.length < fewest ? [] : rows)
}
