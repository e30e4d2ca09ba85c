/** What the parts of a document know of its report. */
export interface Linked {
  readonly cellsAt: (spot: string) => readonly string[]
  readonly nameOf: (cell: string) => string
  readonly isSelected: (spot: string) => boolean
  readonly isLit: (spot: string) => boolean
  /** Leads to a cell of the report. */
  readonly go: (cell: string) => void
}
