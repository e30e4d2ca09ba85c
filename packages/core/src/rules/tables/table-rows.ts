import { cellId, formOf } from "../../forms/index.ts"
import type { Figure, Report, TableId } from "../../report/index.ts"

/** A row of a table of a report: its cells, and what stands in them (`undefined`: not read). */
export interface TableRow {
  readonly id: string
  readonly cells: readonly string[]
  readonly figures: readonly (Figure | undefined)[]
}

/** The rows of a table in print order; none where the report has no such table. */
export function tableRows(report: Report, table: TableId): TableRow[] {
  const form = report.forms[table]
  if (form === null) return []
  return formOf(form).tables[table].blocks.flatMap((block) =>
    Object.keys(block.rows).map((id) => {
      const cells = Object.keys(block.columns).map((column) => cellId(table, id, column))
      return { id, cells, figures: cells.map((cell) => report.cells[cell]) }
    }),
  )
}
