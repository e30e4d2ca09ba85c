import type { MeasureEntry } from "../figures/measure-list.ts"
import { aboutReport, moreAboutReport } from "./about-report.ts"
import type { Column, Table } from "./table.ts"

const blank: Column = {
  name: "blank_cells",
  type: "text",
  title: {
    "zh-CN": "留空的格（其余空白为报告没有该格）",
    en: "cells printed blank (others that are empty are not in the report)",
  },
}

/** Wide: a report a row, a measure a column. */
export function reportsTable(measures: readonly MeasureEntry[]): Table {
  const about = [...aboutReport, ...moreAboutReport]
  const figures = measures.map(({ measure, kind, row, column }): Column => {
    const title = { "zh-CN": `${row["zh-CN"]}·${column["zh-CN"]}`, en: `${row.en}, ${column.en}` }
    return { name: measure, type: kind === "amount" ? "amount" : "count", title }
  })
  return {
    name: "reports",
    columns: [...about.map(({ of: _, ...column }) => column), blank, ...figures],
    rowsOf: (extract) => {
      const { cells } = extract.report
      const blanks = measures.filter(({ measure }) => cells[measure] === null).map(({ measure }) => measure)
      const values = measures.map(({ measure }) => cells[measure] ?? null)
      return [[...about.map(({ of }) => of(extract)), blanks.join(" ") || null, ...values]]
    },
  }
}
