import { type Change, Failure, type Repair } from "@gouji/core"

/** What is to be changed, and the findings that are gone then. */
export interface Chosen {
  readonly changes: readonly Change[]
  readonly clears: readonly string[]
  /** What happened, as far as the repair tells. */
  readonly slips: readonly string[]
  /** From 1; `null` where only blanks are filled in. */
  readonly number: number | null
}

/**
 * The changes of the repair that was asked for, or of the sure one, with the blanks that the sums force; `null` where
 * there is nothing to change. Throws `repair-unsure` and `solution-unknown`.
 */
export function chooseSolution(repair: Repair, asked: number | undefined): Chosen | null {
  const { solutions, deduced } = repair
  const number = asked ?? 1
  const solution = solutions[number - 1]
  if (repair.status === "none" && asked === undefined) {
    return deduced.length === 0 ? null : { changes: deduced, clears: [], slips: [], number: null }
  }
  if (!solution) throw new Failure("solution-unknown", { found: number, limit: solutions.length })
  if (asked === undefined && !repair.sure) throw new Failure("repair-unsure")
  const chosen = new Set(solution.changes.map(({ cell }) => cell))
  const blanks = deduced.filter(({ cell }) => !chosen.has(cell))
  return { changes: [...solution.changes, ...blanks], clears: solution.clears, slips: solution.slips, number }
}
