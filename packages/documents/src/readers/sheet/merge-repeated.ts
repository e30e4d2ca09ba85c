import { looksLikeFigure } from "../../recognise/figure-text.ts"
import { isFormLabel, isGroupLabel } from "../../recognise/form-labels.ts"
import { fold } from "../html-text.ts"
import type { SheetCell } from "./sheet.ts"

const isLabel = (text: string) => !looksLikeFigure(text) && (isFormLabel(text) || isGroupLabel(text))

/**
 * Where merged cells were split and each filled with what the whole had, the labels side by side as one again. No form has
 * the same label twice beside itself.
 */
export function mergeRepeated(cells: readonly SheetCell[]): SheetCell[] {
  const merged: SheetCell[] = []
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const before = merged.at(-1)
    const goesOn =
      before?.row === cell.row &&
      before.column + before.columnSpan === cell.column &&
      before.rowSpan === cell.rowSpan &&
      before.text === cell.text &&
      isLabel(fold(cell.text))
    if (goesOn) merged[merged.length - 1] = { ...before, columnSpan: before.columnSpan + cell.columnSpan }
    else merged.push(cell)
  }
  return merged
}
