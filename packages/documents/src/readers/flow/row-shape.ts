/** How a cell goes together with its neighbours, as word processors store it: cell by cell. */
export type Merging = "none" | "first" | "merged"

export interface CellShape {
  /** From the left edge of the page's text, in twentieths of a point. */
  readonly left: number
  readonly right: number
  readonly across: Merging
  readonly down: Merging
}

/** The cells of a row by their edges. */
export type RowShape = readonly CellShape[]

/** What stands in a row: the text of each cell, and its shape where that is known. */
export interface Row {
  readonly texts: readonly string[]
  readonly shape: RowShape | null
}
