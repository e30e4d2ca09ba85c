import type { LinearSystem } from "../../src/repair/linear-system.ts"
import { residualsOf } from "../../src/repair/residuals.ts"
import { columnsOf } from "../../src/repair/search/columns.ts"
import { Moves } from "../../src/repair/search/moves.ts"
import { Projection } from "../../src/repair/search/projection.ts"
import { type Reading, Readings } from "../../src/repair/search/readings.ts"
import { Search } from "../../src/repair/search/search.ts"
import { ordinaryMoves, sheetOf } from "../../src/repair/sheet.ts"

/** The moves of the ordinary slips that a table allows, or none: then an operation is a change of one cell. */
export function movesOf(system: LinearSystem, figures: Float64Array, ordinary: boolean): Moves {
  const moves = new Moves()
  const sheet = sheetOf(system, figures, residualsOf(system, figures), () => true)
  if (ordinary)
    for (const slip of ordinaryMoves) slip.find(sheet, (cells, deltas) => moves.add(slip.id, 1, cells, deltas))
  return moves
}

/** All readings of the fewest operations, each operation counting 1; nothing is ranked. */
export function fewestOperations(
  system: LinearSystem,
  figures: Float64Array,
  moves: Moves,
  limit = 7,
): { size: number; readings: readonly Reading[] } {
  const projection = Projection.of(system.rows.length, columnsOf(system))
  projection.residual.set(residualsOf(system, figures))
  const readings = new Readings(100_000)
  const pricing = { price: () => 1, slip: () => "cell" }
  const budget = { left: 20_000_000 }
  const search = new Search({ moves, projection, figures, fixed: [], pricing, readings, budget })
  for (let size = 1; size <= limit; size++) {
    search.run(size)
    if (readings.list.length > 0) return { size, readings: readings.list }
  }
  return { size: Number.POSITIVE_INFINITY, readings: [] }
}
