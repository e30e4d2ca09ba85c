import type { LinearSystem } from "../../src/repair/linear-system.ts"
import { residualsOf } from "../../src/repair/residuals.ts"
import type { Moves } from "../../src/repair/search/moves.ts"

type Change = ReadonlyMap<number, number>

const looked = new WeakMap<LinearSystem, [row: number, sign: number][][]>()

/** The equalities that a cell is in, looked up by nothing but the equalities themselves. */
function rowsWith(system: LinearSystem, cell: number): [row: number, sign: number][] {
  const known = looked.get(system)
  if (known) return known[cell] ?? []
  const made = system.cells.map((_, each) =>
    system.rows.flatMap((row, index): [number, number][] => {
      const term = row.cells.indexOf(each)
      return term < 0 ? [] : [[index, row.signs[term] ?? 1]]
    }),
  )
  looked.set(system, made)
  return made[cell] ?? []
}

function after(figures: Float64Array, ...changes: Change[]): Float64Array {
  const changed = figures.slice()
  for (const change of changes) for (const [cell, by] of change) changed[cell] = (changed[cell] ?? 0) + by
  return changed
}

const isTable = (figures: Float64Array) => figures.every((figure) => figure >= 0)
const ties = (system: LinearSystem, figures: Float64Array) => residualsOf(system, figures).every((by) => by === 0)

/** Each single cell that would make every equality hold, by trying all. */
function single(system: LinearSystem, figures: Float64Array): Change[] {
  const missed = residualsOf(system, figures)
  return system.cells.flatMap((_, cell): Change[] => {
    const [first] = rowsWith(system, cell)
    if (!first) return []
    const by = -(missed[first[0]] ?? 0) * first[1]
    if (rowsWith(system, cell).some(([row, sign]) => (missed[row] ?? 0) + sign * by !== 0)) return []
    const change = new Map([[cell, by]])
    return by !== 0 && ties(system, after(figures, change)) ? [change] : []
  })
}

function movesAsChanges(moves: Moves): Change[] {
  return Array.from(
    { length: moves.count },
    (_, move) =>
      new Map(
        moves.cells
          .slice(moves.starts[move], moves.starts[move + 1])
          .map((cell, term) => [cell, moves.deltas[(moves.starts[move] ?? 0) + term] ?? 0]),
      ),
  )
}

const text = (change: Change) =>
  [...change]
    .sort(([a], [b]) => a - b)
    .map(([cell, by]) => `${cell}:${by}`)
    .join(" ")

/** Every set of one operation, or else of two, after which all equalities hold: `cell:by` texts, by sheer trying. */
export function bruteForce(system: LinearSystem, figures: Float64Array, moves: Moves): Set<string> {
  const found = new Set<string>()
  const keep = (...changes: Change[]) => {
    const changed = after(figures, ...changes)
    const cells = changes.flatMap((change) => [...change.keys()])
    if (isTable(changed) && ties(system, changed) && new Set(cells).size === cells.length)
      found.add(text(new Map(changes.flatMap((change) => [...change]))))
  }
  const shifts = movesAsChanges(moves)
  const nothing = new Float64Array(figures.length)
  const effects = shifts.map((shift) => residualsOf(system, after(nothing, shift)))
  for (const change of [...single(system, figures), ...shifts]) keep(change)
  if (found.size > 0) return found
  const missed = residualsOf(system, figures)
  shifts.forEach((shift, index) => {
    const left = missed.map((by, row) => by + (effects[index]?.[row] ?? 0))
    for (const change of single(system, after(figures, shift))) keep(shift, change)
    shifts.forEach((other, at) => {
      if (left.every((by, row) => by + (effects[at]?.[row] ?? 0) === 0)) keep(shift, other)
    })
  })
  system.cells.forEach((_, cell) => {
    for (const [row, sign] of rowsWith(system, cell)) {
      const by = -(missed[row] ?? 0) * sign
      if (by === 0) continue
      const change = new Map([[cell, by]])
      for (const other of single(system, after(figures, change))) keep(change, other)
    }
  })
  return found
}
