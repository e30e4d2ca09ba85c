import type { MeasureEntry } from "../figures/measure-list.ts"
import { aboutReport } from "./about-report.ts"
import type { Column, Table } from "./table.ts"

const text = (name: string, zh: string, en: string): Column => ({ name, type: "text", title: { "zh-CN": zh, en } })

const figure: readonly Column[] = [
  text("cell", "格", "cell"),
  text("table", "表", "table"),
  text("row_name", "行", "row, as the form prints it"),
  text("column_name", "列", "column, as the form prints it"),
  { name: "value", type: "amount", title: { "zh-CN": "数值（空：原件留空）", en: "value (empty: printed blank)" } },
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
