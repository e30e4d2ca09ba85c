import type { Figure, Proposal, Report, Sum } from "@gouji/core"
import type { Accessor } from "solid-js"
import { createEach } from "../shell/create-each.ts"
import type { Sheet } from "./sheet.ts"

/** What a cell shows of the sheet and of what stands beside it. */
export interface CellState {
  readonly figure: Figure | undefined
  /** What stands in it that is no figure. */
  readonly wrong: string | undefined
  readonly isTotal: boolean
  /** A total that is worked out. */
  readonly isLocked: boolean
  readonly proposal: Proposal["figure"] | undefined
  /** Last year's figure; `null` and `undefined`: there is none. */
  readonly before: Figure | undefined
}

const isSame = (a: CellState, b: CellState) =>
  a.figure === b.figure &&
  a.wrong === b.wrong &&
  a.isTotal === b.isTotal &&
  a.isLocked === b.isLocked &&
  a.proposal === b.proposal &&
  a.before === b.before

/** What each cell shows. Of the two hundred only those hear of a change that show something else after it. */
export function createCellStates(of: {
  readonly sheet: Accessor<Sheet>
  readonly sums: Accessor<ReadonlyMap<string, Sum>>
  readonly cells: Accessor<Report["cells"]>
  readonly proposals: Accessor<ReadonlyMap<string, Proposal>>
  readonly before: Accessor<Report | null>
}): (cell: string) => CellState {
  return createEach<CellState>(() => {
    const { wrong, typed } = of.sheet()
    const [sums, cells, proposals, last] = [of.sums(), of.cells(), of.proposals(), of.before()]
    return (cell) => ({
      figure: cells[cell],
      wrong: wrong[cell],
      isTotal: sums.has(cell),
      isLocked: sums.has(cell) && !typed.includes(cell),
      proposal: proposals.get(cell)?.figure,
      before: last?.cells[cell],
    })
  }, isSame)
}
