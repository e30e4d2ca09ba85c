import type { Reading } from "./readings.ts"
import type { Search } from "./search.ts"
import { splitPair } from "./split-pair.ts"
import { isOff } from "./state.ts"

/** What a reading undoes: moves, and single cells. */
interface Operations {
  readonly moves: readonly number[]
  readonly cells: readonly number[]
}

/** A set of moves that agree with what a reading changes, on disjoint cells, and the cells that they leave. */
function operationsOf<S extends string>({ problem }: Search<S>, reading: Reading<S>): Operations {
  const { figures, moves } = problem
  const { starts } = moves
  const change = (cell: number, index: number) => (reading.to[index] as number) - (figures[cell] as number)
  const left = new Map(reading.cells.map((cell, index) => [cell, change(cell, index)]))
  const undone: number[] = []
  for (let move = 0; move < moves.count && left.size > 1; move++) {
    let agrees = true
    for (let term = starts[move] as number; agrees && term < (starts[move + 1] as number); term++)
      agrees = left.get(moves.cells[term] as number) === moves.deltas[term]
    if (!agrees) continue
    undone.push(move)
    for (let term = starts[move] as number; term < (starts[move + 1] as number); term++)
      left.delete(moves.cells[term] as number)
  }
  return { moves: undone, cells: [...left.keys()] }
}

/**
 * Takes an operation of a reading for two others, while the rest of it stands: a move that mends a row which is broken
 * without the operation, and whatever then mends the rest. Where a cell of the rest stands, its figure may differ. In a
 * table that locates single cells two of them cannot stand for a third: one of the two is a move, or both cells change.
 */
export function longerReadings<S extends string>(search: Search<S>, reading: Reading<S>): boolean {
  const { state, problem } = search
  search.begin()
  const moved = (depth: number) => {
    const { residual } = state.projection
    const { count, starts, deltas } = problem.moves
    const broken = state.broken()
    const taken = state.off(depth).moves
    const lacks = broken.map((row) => Math.abs(residual[row] as number))
    // Loops, for this is asked of every move.
    const isLacking = (amount: number) => {
      for (let index = 0; index < lacks.length; index++) if (lacks[index] === amount) return true
      return false
    }
    const mends = (move: number) => {
      for (let index = 0; index < broken.length; index++) {
        const row = broken[index] as number
        if ((residual[row] as number) + state.effect(row, move) === 0) return true
      }
      return false
    }
    for (let move = 0; move < count; move++) {
      // Both cells of a move change by as much.
      const amount = Math.abs(deltas[starts[move] as number] as number)
      if (isLacking(amount) && !isOff(taken, move) && mends(move)) search.tryMove(move, 2, depth)
    }
  }
  if (reading.operations === 1) moved(0)
  else {
    const { moves, cells } = operationsOf(search, reading)
    for (const move of moves) search.withMove(move, 0, () => moved(1))
    for (const cell of cells) search.withCell(cell, state.projection.rowWith(cell), 0, () => moved(1))
    if (reading.cells.length === 2 && moves.length === 0) splitPair(search, reading)
  }
  return problem.budget.left > 0
}
