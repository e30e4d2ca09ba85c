import type { Figure, Place } from "@gouji/core"

/** A cell that is to print another figure. */
export interface Amendment {
  /** Its address, to name it where it cannot be changed. */
  readonly cell: string
  readonly place: Place
  readonly to: Figure
  /** What is said beside it in a workbook, which knows no tracked changes. The sentence is the caller's. */
  readonly note: string
}
