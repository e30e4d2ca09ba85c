import type { LinearSystem } from "./linear-system.ts"
import type { Pricing } from "./search/emitter.ts"
import type { Moves } from "./search/moves.ts"
import type { Column, Projection } from "./search/projection.ts"
import type { Undo } from "./slips/slip.ts"
import type { SlipId } from "./slips/slips.ts"
import { withTotal } from "./slips/with-total.ts"

/**
 * Takes in rare moves, of which there are thousands, and keeps those that leave fewer rows broken than there were, or
 * those that leave none (`alone`). A figure that a move leaves open (it was lost) becomes what one of its own rows asks
 * for.
 */
export class RareMoves {
  readonly moves: Moves<SlipId>
  private readonly figures: Float64Array
  private readonly residual: Float64Array
  private readonly entries: readonly Column[]
  private readonly changed: Float64Array
  private readonly touched: number[] = []
  /** How many broken rows a move has to mend, and how many each cell enters. */
  private readonly least: number
  private readonly reach: Uint8Array
  private widest = 0

  constructor(
    moves: Moves<SlipId>,
    figures: Float64Array,
    projection: Projection,
    entries: readonly Column[],
    alone: boolean,
  ) {
    this.moves = moves
    this.figures = figures
    this.residual = projection.residual
    this.changed = projection.residual.slice()
    this.entries = entries
    this.reach = new Uint8Array(entries.length)
    let broken = 0
    for (let row = 0; row < projection.rows; row++) {
      if (projection.residual[row] === 0 || projection.done[row] !== 0) continue
      broken += 1
      projection.columnsOf(row, (cell) => {
        const reach = (this.reach[cell] as number) + 1
        this.reach[cell] = reach
        if (reach > this.widest) this.widest = reach
      })
    }
    this.least = alone ? broken : 1
  }

  /**
   * Whether a cell may be among so many that a slip touches at most: what breaks no equality is not, nor what leaves more
   * broken than all the others together could mend. `null` where no cell may.
   */
  suspects(most = Number.POSITIVE_INFINITY): ((cell: number) => boolean) | null {
    const least = Math.max(1, this.least - (most - 1) * this.widest)
    return least > this.widest ? null : (cell) => (this.reach[cell] as number) >= least
  }

  /** Receives the moves of one slip. */
  of(slip: SlipId, cost: number): Undo {
    return (cells, deltas, { lost = -1, extra = 0 } = {}) => {
      let reach = lost < 0 ? 0 : (this.reach[lost] as number)
      for (let term = 0; term < cells.length; term++) reach += this.reach[cells[term] as number] as number
      if (reach < this.least) return
      for (let term = 0; term < cells.length; term++) this.apply(cells[term] as number, deltas[term] as number)
      if (lost < 0) {
        if (this.helps()) this.moves.add(slip, cost + extra, cells, deltas)
      } else
        for (const by of this.asked(lost)) {
          this.apply(lost, by)
          if (this.helps()) this.moves.add(slip, cost + extra, [...cells, lost], [...deltas, by])
          this.apply(lost, -by)
        }
      this.restore()
    }
  }

  /** Parts that are wrong together with the sums that were computed from them. */
  withTotals(system: LinearSystem, pricing: Pricing<SlipId>, movable: (cell: number) => boolean): void {
    for (const { cells, total } of system.rows) {
      if (total === null || !movable(total)) continue
      for (const part of cells) {
        if (part === total || !movable(part)) continue
        if ((this.reach[part] as number) + (this.reach[total] as number) < this.least) continue
        const [from, sum] = [this.figures[part] as number, this.figures[total] as number]
        for (const by of new Set([...this.asked(part), ...this.asked(total)]))
          if (from + by >= 0 && sum + by >= 0)
            this.of(withTotal.id, withTotal.cost + pricing.price(part, from, from + by))([part, total], [by, by])
      }
    }
  }

  private apply(cell: number, by: number): void {
    for (const [row, value] of this.entries[cell] as Column) {
      if (this.changed[row] === this.residual[row]) this.touched.push(row)
      this.changed[row] = (this.changed[row] as number) + value * by
    }
  }

  private restore(): void {
    for (const row of this.touched) this.changed[row] = this.residual[row] as number
    this.touched.length = 0
  }

  /** By how much a cell would have to change for one of its rows to hold. */
  private asked(cell: number): number[] {
    const figure = this.figures[cell] as number
    const amounts: number[] = []
    for (const [row, value] of this.entries[cell] as Column) {
      const by = -(this.changed[row] as number) / value
      if (by !== 0 && Number.isInteger(by) && figure + by >= 0 && !amounts.includes(by)) amounts.push(by)
    }
    return amounts
  }

  /** Whether so many rows fewer are broken than before. */
  private helps(): boolean {
    let balance = 0
    this.touched.forEach((row, index) => {
      if (this.touched.indexOf(row) !== index) return
      balance += (this.changed[row] === 0 ? 0 : 1) - (this.residual[row] === 0 ? 0 : 1)
    })
    return balance <= -this.least
  }
}
