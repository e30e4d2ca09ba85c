import type { Origin } from "../../document.ts"

/** A formula as it is stored; copied down or across, its addresses move along. */
export interface Formula {
  readonly text: string
  readonly down: number
  readonly across: number
}

/** A cell of a sheet that holds something, or that was formatted and left empty. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  /** The number that is stored, where it is one. */
  readonly value?: number
  readonly formula?: Formula
  /** A formula whose result was never stored. */
  readonly withoutValue?: boolean
  readonly origin?: Origin
}

/** A sheet as its file describes it, before what is hidden has been left out. */
export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  readonly cells: readonly SheetCell[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  /** Cells with text that lie under a merged cell. */
  readonly covered?: readonly SheetCell[]
  /** Zeros are not shown in it. */
  readonly hidesZeros?: boolean
  /** What lies over the cells and was not read. */
  readonly unread?: readonly string[]
}
