import type { Report } from "@gouji/core"
import { longColumns, longRows } from "../long-rows.ts"
import { figureContent, type SheetCell } from "./sheet-cell.ts"
import type { WrittenSheet } from "./sheet-xml.ts"

/** A report's cells on a sheet, a row each, under the names of the columns. */
export function longSheet(report: Report): WrittenSheet {
  const header = longColumns.map(
    (text, column): SheetCell => ({ row: 0, column, content: { kind: "text", text }, style: "head" }),
  )
  const rows = longRows(report).flatMap(({ texts, figure }, index): SheetCell[] => [
    ...texts.map(
      (text, column): SheetCell => ({ row: index + 1, column, content: { kind: "text", text }, style: "plain" }),
    ),
    { row: index + 1, column: texts.length, content: figureContent(figure), style: "figure" },
  ])
  return { name: "cells", cells: [...header, ...rows], widths: [46, 12, 30, 20, 60, 20, 14], header: [0, 0] }
}
