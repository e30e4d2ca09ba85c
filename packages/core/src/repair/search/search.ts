import { lowest } from "./bits.ts"
import { BranchRow } from "./branch-row.ts"
import { Emitter, type Pricing } from "./emitter.ts"
import { lastOperation } from "./last-operation.ts"
import type { Moves } from "./moves.ts"
import type { Projection } from "./projection.ts"
import type { Readings } from "./readings.ts"
import { State, switchOff } from "./state.ts"
import { unbind } from "./unbind.ts"

/** What is searched: figures that do not tie, what may be undone, what it costs, and how long to look. */
export interface Problem<Slip extends string> {
  readonly moves: Moves<Slip>
  /** With the residuals of the figures, and with unknown figures already eliminated. */
  readonly projection: Projection
  readonly figures: Float64Array
  /** Cells that no operation may change. */
  readonly fixed: readonly number[]
  readonly pricing: Pricing<Slip>
  readonly readings: Readings<Slip>
  /** Nodes that may still be visited. Counted, not timed: the outcome is the same on every machine. */
  readonly budget: { left: number }
}

/**
 * The generalised Fellegi–Holt problem, exactly: all sets of `size` operations on disjoint cells after which every
 * equality holds and no figure is negative. An operation gives one cell any other figure, or is one of the moves.
 * Branches on the broken projected row with the fewest candidates, eliminates what was chosen, never tries a set twice,
 * and gives up a branch where disjoint broken rows outnumber the operations that are left.
 */
export class Search<Slip extends string> {
  readonly problem: Problem<Slip>
  readonly state: State
  readonly emitter: Emitter<Slip>
  private readonly branchRow: BranchRow

  constructor(problem: Problem<Slip>) {
    this.problem = problem
    this.state = new State(problem.moves, problem.projection)
    this.emitter = new Emitter(problem, this.state)
    this.branchRow = new BranchRow(this.state)
  }

  /** Collects the readings of exactly `size` operations. `false` where the budget ran out before all were seen. */
  run(size: number): boolean {
    this.begin()
    this.visit(size, 0)
    return this.problem.budget.left > 0
  }

  /** Starts anew: nothing is chosen, and what is fixed is off. */
  begin(): void {
    const { state } = this
    // Other searches use the same projection, and the same room.
    state.begin()
    const off = state.off(0)
    off.cells.fill(0)
    off.moves.fill(0)
    for (const cell of this.problem.fixed) state.take(off, cell)
  }

  visit(left: number, depth: number): void {
    this.problem.budget.left -= 1
    if (this.problem.budget.left <= 0) return
    const { projection } = this.state
    const broken = this.state.room.broken(depth)
    let count = 0
    for (let row = 0; row < projection.rows; row++)
      if (projection.residual[row] !== 0 && projection.done[row] === 0) broken[count++] = row
    if (count === 0) {
      if (left === 0) this.emitter.emit(-1)
      else unbind(this, left, depth)
    } else if (left === 1) lastOperation(this, broken, count, depth)
    else if (left > 1) {
      const row = this.branchRow.choose(broken, count, this.state.off(depth), left)
      if (row >= 0) this.branch(row, left, depth)
    }
  }

  private branch(row: number, left: number, depth: number): void {
    const { state } = this
    const { projection, moveWords } = state
    const off = state.off(depth)
    const touching = state.touched(row).slice(row * moveWords, (row + 1) * moveWords)
    for (let word = 0; word < moveWords; word++) {
      for (let bits = (touching[word] as number) & ~(off.moves[word] as number); bits !== 0; bits &= bits - 1) {
        const move = word * 32 + lowest(bits)
        this.tryMove(move, left, depth)
        switchOff(off.moves, move)
        if (this.problem.budget.left <= 0) return
      }
    }
    for (let word = 0; word < projection.words; word++) {
      let bits = (projection.support[row * projection.words + word] as number) & ~(off.cells[word] as number)
      for (; bits !== 0; bits &= bits - 1) {
        const cell = word * 32 + lowest(bits)
        this.tryCell(cell, row, left, depth)
        switchOff(off.cells, cell)
        if (this.problem.budget.left <= 0) return
      }
    }
  }

  tryCell(cell: number, row: number, left: number, depth: number): void {
    this.withCell(cell, row, depth, () => this.visit(left - 1, depth + 1))
  }

  tryMove(move: number, left: number, depth: number): void {
    this.withMove(move, depth, () => this.visit(left - 1, depth + 1))
  }

  withCell(cell: number, row: number, depth: number, then: () => void): void {
    this.state.take(this.state.descend(depth), cell)
    this.state.pivot(row, cell, depth)
    then()
    this.state.undoPivot(depth)
  }

  withMove(move: number, depth: number, then: () => void): void {
    const { state } = this
    const { starts, cells } = this.problem.moves
    const off = state.descend(depth)
    for (let term = starts[move] as number; term < (starts[move + 1] as number); term++)
      state.take(off, cells[term] as number)
    state.shift(move, 1)
    state.moved.push(move)
    then()
    state.moved.pop()
    state.shift(move, -1)
  }
}
