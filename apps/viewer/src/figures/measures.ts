import {
  type Cell,
  cellName,
  cellsOf,
  columnName,
  findCell,
  formIds,
  groupPath,
  type Language,
  rowName,
  type TableId,
  tableIds,
} from "@gouji/core"

const newestFirst = [...formIds].reverse()

/** The cell in the newest form that has it. */
function newestCell(measure: string): Cell | undefined {
  return newestFirst.map((form) => findCell(form, measure)).find((cell) => cell !== undefined)
}

/** A measure by its printed row and column; a total's column goes without saying. */
export function measureName(measure: string, language: Language): string {
  const cell = newestCell(measure)
  if (cell === undefined) return measure
  // Alone, 总计 says nothing: the group comes with it, which the form prints beside all its rows.
  const [group] = groupPath(cell.form, cell.table, cell.rowSpec.group)
  const within = cell.table === "requests" && group ? `${language === "en" ? group.en : group.label} ` : ""
  const row = `${within}${rowName(cell, language)}`
  if (cell.column === "total" && cell.table === "requests") return row
  return `${row}${language === "en" ? ", " : "·"}${columnName(cell, language)}`
}

/** Every measure of a table, in the order of the newest form, then those that only older forms have. */
export function measuresOf(table: TableId): string[] {
  return [...new Set(newestFirst.flatMap((form) => cellsOf(form, table).map(({ id }) => id as string)))]
}

export const measureTables: readonly TableId[] = ["requests", "remedies", "disclosure"].filter(
  (table): table is TableId => (tableIds as readonly string[]).includes(table),
)

/** A cell by its whole name: row and column. */
export function cellNameOf(address: string, language: Language): string {
  const cell = newestCell(address)
  return cell === undefined ? address : cellName(cell.form, address, language)
}
