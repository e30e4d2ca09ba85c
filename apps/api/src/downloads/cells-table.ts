import type { MeasureEntry } from "../figures/measure-list.ts"
import { aboutReport } from "./about-report.ts"
import { type Column, column, type Table } from "./table.ts"

const figure: readonly Column[] = [
  column("cell", "text", "格", "cell"),
  column("table", "text", "表", "table"),
  column("row_name", "text", "行", "row, as the form prints it"),
  column("column_name", "text", "列", "column, as the form prints it"),
  column("value", "amount", "数值（空：原件留空）", "value (empty: printed blank)"),
]

/** Long: a cell a row. A cell that is printed blank has no value; one that is not in the report has no row. */
export function cellsTable(measures: readonly MeasureEntry[]): Table {
  return {
    name: "cells",
    columns: [...aboutReport.map(({ of: _, ...column }) => column), ...figure],
    rowsOf: (extract) => {
      const about = aboutReport.map(({ of }) => of(extract))
      const { cells } = extract.report
      return measures.flatMap(({ measure, table, row, column }) => {
        const value = cells[measure]
        return value === undefined ? [] : [[...about, measure, table, row["zh-CN"], column["zh-CN"], value]]
      })
    },
  }
}
