import type { Figure, FormId, Place, TableId, Warning, WarningCode } from "@gouji/core"

/** What has been read of one table. */
export interface TableReading {
  readonly table: TableId
  readonly form: FormId | null
  readonly figures: Map<string, Figure>
  readonly places: Map<string, Place>
  readonly warnings: Warning[]
  /** The blocks that the table was read from, so that its cells are not taken for prose. */
  readonly blocks: Set<number>
}

export function emptyTable(table: TableId, form: FormId | null): TableReading {
  return { table, form, figures: new Map(), places: new Map(), warnings: [], blocks: new Set() }
}

export function warning(code: WarningCode, parts: Partial<Omit<Warning, "code">> = {}): Warning {
  return { code, place: null, cells: [], expected: null, found: null, ...parts }
}
