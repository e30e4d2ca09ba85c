import { clearLead } from "./clear.ts"
import { longerReadings } from "./search/longer.ts"
import type { Moves } from "./search/moves.ts"
import type { Reading } from "./search/readings.ts"
import { type Problem, Search } from "./search/search.ts"
import type { SlipId } from "./slips/slips.ts"

/** An ordinary operation, and what a rare one costs beyond it. */
const ordinary = 100
const rare = 30
/** How many operations are looked for at most, and how many as long as all of them are ordinary. */
const most = 5
const mostOrdinary = 3

/**
 * Iterative deepening on the number of slips. The rare ones come in where no single ordinary one is the answer, as far
 * as something cheaper could still be found.
 */
export class Deepening {
  private readonly problem: Problem<SlipId>
  private readonly rareMoves: (alone: boolean) => Moves<SlipId>
  private readonly first: () => Reading<SlipId> | undefined
  private readonly plain: Search<SlipId>
  private wide: Search<SlipId> | null = null

  /** `rareMoves` adds those that help to the ordinary ones, or lists those that alone mend all. */
  constructor(
    problem: Problem<SlipId>,
    rareMoves: (alone: boolean) => Moves<SlipId>,
    first: () => Reading<SlipId> | undefined,
  ) {
    this.problem = problem
    this.rareMoves = rareMoves
    this.first = first
    this.plain = new Search(problem)
  }

  /** `false` where the budget ran out before all was seen. */
  run(): boolean {
    return this.usual() && this.longer()
  }

  private usual(): boolean {
    const { readings } = this.problem
    let seen = 0
    while (seen < mostOrdinary && readings.list.length === 0) if (!this.plain.run(++seen)) return false
    if (readings.best <= ordinary + rare) return true
    const alone = this.rareMoves(true)
    if (alone.count > 0 && !new Search({ ...this.problem, moves: alone }).run(1)) return false
    // What was seen already is new only with a rare one among it.
    const least = (size: number) => size * ordinary + (size > seen ? 0 : rare)
    for (let size = 2; size <= most && readings.best > least(size); size++) if (!this.further(size)) return false
    return readings.list.length > 0
  }

  /** All sets of so many slips, rare ones too. */
  private further(size: number): boolean {
    this.wide ??= new Search({ ...this.problem, moves: this.rareMoves(false) })
    return this.wide.run(size)
  }

  /**
   * Two slips may look like a third one. So each of the first reading is taken for two others; and where it is so
   * unusual that anything of one slip more may come near it, all is searched.
   */
  private longer(): boolean {
    const first = this.first()
    if (first === undefined || first.operations >= mostOrdinary) return true
    const next = first.operations + 1
    if (first.cost > next * ordinary - clearLead(first.operations)) return this.further(next)
    return longerReadings(this.plain, first)
  }
}
