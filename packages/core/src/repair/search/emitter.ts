import type { Moves } from "./moves.ts"
import type { Readings } from "./readings.ts"
import { solve } from "./solve.ts"
import type { State } from "./state.ts"

/** What it costs to believe that a figure was slipped into another one, and which slip that was. */
export interface Pricing<Slip extends string> {
  readonly price: (cell: number, from: number, to: number) => number
  readonly slip: (cell: number, from: number, to: number) => Slip
}

interface Target<Slip extends string> {
  readonly moves: Moves<Slip>
  readonly figures: Float64Array
  readonly pricing: Pricing<Slip>
  readonly readings: Readings<Slip>
}

const never = Number.POSITIVE_INFINITY

/** Turns what a search has chosen into a reading, where every figure comes out whole and not negative. */
export class Emitter<Slip extends string> {
  private readonly target: Target<Slip>
  private readonly state: State

  constructor(target: Target<Slip>, state: State) {
    this.target = target
    this.state = state
  }

  /** What was chosen, as a reading. With `free`, a cell that no row binds any more moves by `by` beside it. */
  emit(free: number, by = 0): void {
    const values = solve(this.state)
    if (free >= 0) {
      const direction = solve(this.state, free)
      for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) + by * (direction[at] as number)
    }
    const cost = this.costOf(values, free, by)
    if (cost !== never && cost <= this.target.readings.ceiling) this.keep(cost, values, free, by)
  }

  /** A few cells and by how much each moves, for what mends everything, up to a cost. */
  emitCells(cells: readonly number[], amounts: readonly number[], most: number): void {
    const { figures, pricing, readings } = this.target
    let cost = 0
    for (let at = 0; at < cells.length && cost !== never; at++)
      cost += this.cellCost(cells[at] as number, amounts[at] as number)
    if (cost > Math.min(most, readings.ceiling)) return
    const order = cells.map((_, at) => at).sort((a, b) => (cells[a] as number) - (cells[b] as number))
    const from = (at: number) => figures[cells[at] as number] as number
    const to = (at: number) => from(at) + (amounts[at] as number)
    readings.add({
      cost,
      operations: cells.length,
      cells: order.map((at) => cells[at] as number),
      to: order.map(to),
      slips: order.map((at) => pricing.slip(cells[at] as number, from(at), to(at))),
      distance: amounts.reduce((sum, by) => sum + Math.abs(by), 0),
    })
  }

  /** The cost of all that was chosen; infinite where it is no reading, as a figure is no count or is not changed. */
  private costOf(values: Float64Array, free: number, by: number): number {
    const { moves, figures } = this.target
    let cost = free < 0 ? 0 : this.cellCost(free, by)
    for (const move of this.state.moved) {
      cost += moves.costs[move] as number
      for (let term = moves.starts[move] as number; term < (moves.starts[move + 1] as number); term++)
        if ((figures[moves.cells[term] as number] as number) + (moves.deltas[term] as number) < 0) return never
    }
    for (let at = 0; at < values.length && cost !== never; at++)
      cost += this.cellCost(this.state.chosen[at] as number, values[at] as number)
    return cost
  }

  private cellCost(cell: number, by: number): number {
    const from = this.target.figures[cell] as number
    if (by === 0 || !Number.isInteger(by) || from + by < 0) return never
    return this.target.pricing.price(cell, from, from + by)
  }

  private keep(cost: number, values: Float64Array, free: number, by: number): void {
    const { figures, moves, pricing, readings } = this.target
    const changes: { cell: number; to: number }[] = []
    const slips: Slip[] = []
    for (const move of this.state.moved) {
      slips.push(moves.slips[move] as Slip)
      for (let term = moves.starts[move] as number; term < (moves.starts[move + 1] as number); term++) {
        const cell = moves.cells[term] as number
        changes.push({ cell, to: (figures[cell] as number) + (moves.deltas[term] as number) })
      }
    }
    const change = (cell: number, amount: number) => {
      const from = figures[cell] as number
      slips.push(pricing.slip(cell, from, from + amount))
      changes.push({ cell, to: from + amount })
    }
    for (let at = 0; at < values.length; at++) change(this.state.chosen[at] as number, values[at] as number)
    if (free >= 0) change(free, by)
    changes.sort((a, b) => a.cell - b.cell)
    readings.add({
      cost,
      operations: slips.length,
      cells: changes.map(({ cell }) => cell),
      to: changes.map(({ to }) => to),
      slips,
      distance: changes.reduce((sum, { cell, to }) => sum + Math.abs(to - (figures[cell] as number)), 0),
    })
  }
}
