import { type Figure, type Reading, sameFigure, type Warning } from "@gouji/core"

/** A figure as it was read and as it was made on the page. `undefined`: not read. */
export interface FigureChange {
  readonly cell: string
  readonly from: Figure | undefined
  readonly to: Figure
}

/** A wish to change a figure. */
export type Wish = Pick<FigureChange, "cell" | "to">

const isSame = (a: Figure | undefined, b: Figure) => a !== undefined && sameFigure(a, b)

/** The changes with others made, each measured from what was read: changed back is no change. */
export function withChanges(
  { report }: Pick<Reading, "report">,
  changes: readonly FigureChange[],
  wishes: readonly Wish[],
): readonly FigureChange[] {
  const made = new Map(changes.map((change) => [change.cell, change]))
  for (const { cell, to } of wishes) {
    const from = report.cells[cell]
    if (isSame(from, to)) made.delete(cell)
    else made.set(cell, { cell, from, to })
  }
  return [...made.values()]
}

/** What a reader doubted of figures that were typed in since is no longer in doubt. */
function isOpen({ cells }: Warning, changed: ReadonlySet<string>): boolean {
  return cells.length === 0 || cells.some((cell) => !changed.has(cell))
}

/** A reading with figures changed. Where they stand in the document, and what it prints there, stays. */
export function changeFigures(reading: Reading, changes: readonly FigureChange[]): Reading {
  if (changes.length === 0) return reading
  const changed = new Set(changes.map(({ cell }) => cell))
  const figures = Object.fromEntries(changes.map(({ cell, to }) => [cell, to]))
  return {
    ...reading,
    report: { ...reading.report, cells: { ...reading.report.cells, ...figures } },
    warnings: reading.warnings.filter((warning) => isOpen(warning, changed)),
  }
}
