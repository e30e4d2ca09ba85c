import { Deepening } from "./deepening.ts"
import type { LinearSystem } from "./linear-system.ts"
import { byPlausibility } from "./plausibility.ts"
import { pricingOf } from "./pricing.ts"
import { RareMoves } from "./rare-moves.ts"
import { residualsOf } from "./residuals.ts"
import { columnsOf } from "./search/columns.ts"
import type { Pricing } from "./search/emitter.ts"
import { Moves } from "./search/moves.ts"
import { type Column, Projection } from "./search/projection.ts"
import { compareReadings, type Reading, Readings } from "./search/readings.ts"
import { brokenLines, ordinaryMoves, rareMoves, sheetOf } from "./sheet.ts"
import type { SlipId } from "./slips/slips.ts"
import { usualOf } from "./usual.ts"

/** A table whose figures do not tie, in the cells of its system. */
export interface Wrong {
  readonly system: LinearSystem
  /** 0 for what is not known. */
  readonly figures: Float64Array
  /** Cells without a figure: they may be anything and are eliminated first. */
  readonly unknown: readonly number[]
  /** Cells whose figures stand: deduced, or at fault by themselves. */
  readonly frozen: readonly number[]
}

export interface Located {
  /** The cheapest first. */
  readonly readings: readonly Reading<SlipId>[]
  /** Everything that could be cheaper than the first reading was searched. */
  readonly complete: boolean
}

/**
 * Handed in by those who have one: finds for a table the search gave up on by how much which cells should change.
 * Whatever it says is believed only if it mends the table.
 */
export type Solver = (wrong: Wrong) => ReadonlyMap<number, number> | null

/** How many readings are kept. */
const kept = 64
interface Engine {
  readonly columns: readonly Column[]
  readonly projection: Projection
  readonly pricing: Pricing<SlipId>
  /** The ordinary moves of the table at hand. */
  readonly moves: Moves<SlipId>
}
const engines = new WeakMap<LinearSystem, Engine>()

function engineOf(system: LinearSystem): Engine {
  const known = engines.get(system)
  if (known) return known
  const columns = columnsOf(system)
  const made = {
    columns,
    projection: Projection.of(system.rows.length, columns),
    pricing: pricingOf(system),
    moves: new Moves<SlipId>(),
  }
  engines.set(system, made)
  return made
}

/** The projection to search in: the shared one, or one of its own where unknown figures are eliminated first. */
function prepared(engine: Engine, residuals: Float64Array, unknown: readonly number[]): Projection {
  const shared = unknown.length === 0
  const projection = shared ? engine.projection : Projection.of(residuals.length, engine.columns)
  projection.residual.set(residuals)
  for (const cell of unknown) {
    for (let row = 0; row < projection.rows; row++) {
      if (projection.done[row] !== 0 || projection.at(row, cell) === 0) continue
      projection.pivot(row, cell, 0)
      break
    }
  }
  return projection
}

/** A solver's answer as a reading, where every figure comes out a count and every equality without unknowns holds. */
function solvedBy(solver: Solver, wrong: Wrong, { pricing }: Engine): Reading<SlipId> | null {
  const { system, figures, unknown } = wrong
  const changes = [...(solver(wrong) ?? [])].filter(([, by]) => by !== 0).sort(([a], [b]) => a - b)
  const mended = figures.slice()
  for (const [cell, by] of changes) mended[cell] = (mended[cell] ?? 0) + by
  const missed = residualsOf(system, mended)
  const holds = system.rows.every(({ cells }, row) => missed[row] === 0 || cells.some((cell) => unknown.includes(cell)))
  if (changes.length === 0 || !holds || !mended.every((figure) => Number.isInteger(figure) && figure >= 0)) return null
  const from = (cell: number) => figures[cell] as number
  return {
    cost: changes.reduce((sum, [cell, by]) => sum + pricing.price(cell, from(cell), from(cell) + by), 0),
    operations: changes.length,
    cells: changes.map(([cell]) => cell),
    to: changes.map(([cell]) => mended[cell] as number),
    slips: changes.map(([cell, by]) => pricing.slip(cell, from(cell), from(cell) + by)),
    distance: changes.reduce((sum, [, by]) => sum + Math.abs(by), 0),
  }
}

/**
 * The cheapest ways to mend a table: sets of slips after whose undoing every equality holds.
 */
export function locate(wrong: Wrong, nodes: number, solver?: Solver): Located {
  const { system, figures, unknown, frozen } = wrong
  const engine = engineOf(system)
  const residuals = residualsOf(system, figures)
  const projection = prepared(engine, residuals, unknown)
  const readings = new Readings<SlipId>(kept)
  const fixed = [...unknown, ...frozen]
  const free = (cell: number) => fixed.length === 0 || !fixed.includes(cell)
  const { moves } = engine
  moves.clear()
  const sheet = sheetOf(system, figures, residuals, free)
  for (const slip of ordinaryMoves)
    slip.find(sheet, (cells, deltas, { extra = 0 } = {}) => moves.add(slip.id, slip.cost + extra, cells, deltas))
  const problem = { moves, projection, figures, fixed, pricing: engine.pricing, readings, budget: { left: nodes } }
  const rare = (alone: boolean) => {
    const entries = unknown.length === 0 ? engine.columns : projection.openColumns()
    const found = new RareMoves(alone ? new Moves<SlipId>() : moves.copy(), figures, projection, entries, alone)
    const touched = alone && unknown.length === 0 ? brokenLines(system, residuals) : []
    const among = (most: number | undefined, look: (movable: (cell: number) => boolean) => void) => {
      const suspects = found.suspects(most)
      if (suspects !== null) look(fixed.length === 0 ? suspects : (cell) => suspects(cell) && free(cell))
    }
    for (const slip of rareMoves)
      among(slip.most, (movable) => slip.find({ ...sheet, movable, touched }, found.of(slip.id, slip.cost)))
    among(2, (movable) => found.withTotals(system, engine.pricing, movable))
    return found.moves
  }
  const usual = usualOf(system, figures)
  let [seen, order]: [number, readonly Reading<SlipId>[]] = [-1, []]
  const ranked = () => {
    // What the search goes on from mostly stays what it ends with.
    if (seen !== readings.added)
      [seen, order] = [readings.added, byPlausibility(usual, figures, readings.list).sort(compareReadings)]
    return order
  }
  const complete = new Deepening(problem, rare, () => ranked()[0]).run()
  const solved = readings.list.length === 0 && solver ? solvedBy(solver, wrong, engine) : null
  if (solved) readings.add(solved)
  return { readings: ranked(), complete }
}
