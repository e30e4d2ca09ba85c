import type { FormId, Report } from "../report/index.ts"
import { type Cell, findCell, tableOf } from "./cells.ts"
import { groupPath } from "./groups.ts"

export type Language = "zh-CN" | "en"

/** A row as a person would name it: its group in front where its own label says too little. */
export function rowName(cell: Cell, language: Language): string {
  const groups = groupPath(cell.form, cell.table, cell.rowSpec.group).slice(cell.table === "requests" ? 1 : 0)
  const parts = [...groups, cell.rowSpec]
  return language === "en" ? parts.map((part) => part.en).join(": ") : parts.map((part) => part.label).join(" ")
}

export function columnName(cell: Cell, language: Language): string {
  return language === "en" ? cell.columnSpec.en : cell.columnSpec.label
}

/** The printed name of the cell at an address: row, then column. Unknown addresses are given back as they are. */
export function cellName(form: FormId, address: string, language: Language): string {
  const cell = findCell(form, address)
  if (!cell) return address
  const [row, column] = [rowName(cell, language), columnName(cell, language)]
  return language === "en" ? `${row}, ${column}` : `${row}·${column}`
}

/** The printed name of a cell of a report, by the forms that the report has; its address where its table has none. */
export function cellNameIn(report: Pick<Report, "forms">, address: string, language: Language): string {
  const table = tableOf(address)
  const form = table === undefined ? null : report.forms[table]
  return form === null ? address : cellName(form, address, language)
}
