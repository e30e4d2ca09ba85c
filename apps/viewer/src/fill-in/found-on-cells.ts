import { type Accessor, createContext, useContext } from "solid-js"
import type { CellMark } from "../report/cell-marks.ts"
import type { ReportView } from "../report/create-report-view.ts"
import { createEach } from "../shell/create-each.ts"

/** What the newest check says of a cell. */
export interface FoundOnCell {
  readonly marks: readonly CellMark[]
  /** It is of the finding that is pointed at. */
  readonly isLit: boolean
}

const nothing: FoundOnCell = { marks: [], isLit: false }

const isSameMark = (a: CellMark, b: CellMark | undefined) =>
  a.finding === b?.finding && a.number === b.number && a.severity === b.severity && a.role === b.role

const isSame = (a: FoundOnCell, b: FoundOnCell) =>
  a.isLit === b.isLit && a.marks.length === b.marks.length && a.marks.every((mark, at) => isSameMark(mark, b.marks[at]))

/** What the newest check says of each cell: most checks say of most cells what the one before said. */
export function createFoundOnCells(view: Accessor<ReportView | null>): (cell: string) => FoundOnCell {
  return createEach<FoundOnCell>(() => {
    const now = view()
    if (!now) return () => nothing
    const lit = now.selection.lit()
    return (cell) => ({ marks: now.marks.get(cell) ?? nothing.marks, isLit: lit.has(cell) })
  }, isSame)
}

export const FoundOnCellsContext = createContext<(cell: string) => FoundOnCell>(() => nothing)

export const useFoundOnCells = () => useContext(FoundOnCellsContext)
