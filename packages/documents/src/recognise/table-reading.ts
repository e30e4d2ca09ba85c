import type { Figure, FormId, Place, TableId, Warning, WarningCode } from "@gouji/core"
import type { Orders } from "./proven-order.ts"
import type { Value } from "./records.ts"
import type { Row } from "./row-labels.ts"
import { noShape, type TableShape } from "./table-shape.ts"

/** Ways to cut digits: for each a row's figures. */
export type Ways = readonly (readonly number[])[]

/** A row whose digits run together, and the ways to cut them that its own sum allows. */
export interface Run {
  readonly row: Row
  readonly values: readonly Value[]
  /** Null where there are too many. */
  readonly ways: Ways | null
  /** Those in which some of its cells were blank and left no trace: they stand as zeros here. */
  readonly lost: Ways
  /** How many rows share these digits: one, or all rows of a table printed in one line. */
  readonly share: number
}

/** What has been read of one table. */
export interface TableReading {
  readonly table: TableId
  readonly form: FormId | null
  readonly figures: Map<string, Figure>
  readonly places: Map<string, Place>
  readonly warnings: Warning[]
  /** The blocks that the table was read from, so that its cells are not taken for prose. */
  readonly blocks: Set<number>
  /** Rows whose digits run together, to be settled when the others are read. */
  readonly runs: Run[]
  readonly shape: TableShape
  /** What is known of the columns' order in each block of the form's rows; the form's own where nothing is. */
  readonly orders: Map<number, Orders>
}

export function emptyTable(table: TableId, form: FormId | null, shape: TableShape = noShape): TableReading {
  return {
    table,
    form,
    figures: new Map(),
    places: new Map(),
    warnings: [],
    blocks: new Set(),
    runs: [],
    shape,
    orders: new Map(),
  }
}

export function warning(code: WarningCode, parts: Partial<Omit<Warning, "code">> = {}): Warning {
  return { code, place: null, cells: [], expected: null, found: null, ...parts }
}
