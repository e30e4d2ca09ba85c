/** Where a figure stands, as far as a slip looks at it. */
export interface CellContext {
  /** Whether some equality says that the cell is the sum of others. */
  readonly total: boolean
}

interface Common {
  readonly id: string
  /** In hundredths of an ordinary slip of the pen, with the reason in the declaration's comment. */
  readonly cost: number
}

/** A slip in one figure: `from` stands there, `to` was meant. Both are counts. */
export interface FigureSlip extends Common {
  readonly kind: "figure"
  readonly explains: (from: number, to: number, at: CellContext) => boolean
}

/** A table as slips see it: a grid of figures, `cells = lines × width`, with what the equalities miss in each. */
export interface Sheet {
  readonly figures: Float64Array
  readonly width: number
  readonly lines: number
  /** Whether a cell's figure may have been moved: it is printed, and nothing holds it fast. */
  readonly movable: (cell: number) => boolean
  /** Lines whose own sums are broken, in order, where one slip has to mend all: it must have touched them. */
  readonly touched: readonly number[]
  /** What the equalities over a cell's column say it lacks: `null` where they contradict each other. */
  readonly lacking: (cell: number) => number | null
}

/** What may be said of one place where a slip may have happened. */
export interface Undone {
  /** A cell whose figure is lost, so that the sums alone can tell what it was. */
  readonly lost?: number
  /** By how much the slip is likelier (less than 0) or less likely here than elsewhere, in hundredths of a slip. */
  readonly extra?: number
}

/** What undoing a slip would change: cells, and by how much each. */
export type Undo = (cells: readonly number[], deltas: readonly number[], more?: Undone) => void

/** A slip that moves figures which stand in the table; `find` names every place where it may have happened. */
export interface MoveSlip extends Common {
  readonly kind: "move"
  /** Tried only where the ordinary slips have no cheap answer. */
  readonly rare: boolean
  /** How many cells it touches at most, where they are few: what those cannot mend is not tried. */
  readonly most?: number
  readonly find: (sheet: Sheet, undo: Undo) => void
}

/** A part that is wrong together with the sum that was computed from it: both move by the same amount. */
export interface TogetherSlip extends Common {
  readonly kind: "together"
}

export type Slip = FigureSlip | MoveSlip | TogetherSlip

export const defineFigureSlip = <const I extends string>(
  slip: Omit<FigureSlip, "kind" | "id"> & { readonly id: I },
): FigureSlip & { readonly id: I } => ({ kind: "figure", ...slip })

export const defineMoveSlip = <const I extends string>(
  slip: Omit<MoveSlip, "kind" | "id"> & { readonly id: I },
): MoveSlip & { readonly id: I } => ({ kind: "move", ...slip })

export const defineTogetherSlip = <const I extends string>(
  slip: Omit<TogetherSlip, "kind" | "id"> & { readonly id: I },
): TogetherSlip & { readonly id: I } => ({ kind: "together", ...slip })
