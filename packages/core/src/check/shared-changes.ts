import type { Change, Repair } from "./check.ts"

/** Changes that are proposed together, and the slips that they undo. */
export interface Way {
  readonly changes: readonly Change[]
  readonly slips: readonly string[]
}

/** What all solutions of a repair have in common, and what each adds to it. */
export interface SharedChanges {
  /** `null`: there is no choice, or nothing is common to all, or one of them adds nothing to it. */
  readonly shared: Way | null
  /** In the order of the repair's solutions; with `shared` they are the whole of each. */
  readonly ways: readonly Way[]
}

const isSame = (a: Change) => (b: Change) => a.cell === b.cell && a.to === b.to

/** Those of `ones` that are left when each of `others` has taken one like it away. */
function without(ones: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return ones.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/**
 * Sets apart what every solution of a repair changes alike. A report with two tables in disorder, of which arithmetic
 * can settle one, has that one settled in each of its solutions: said once, it is seen, and the choice is about the rest.
 */
export function sharedChanges({ solutions }: Pick<Repair, "solutions">): SharedChanges {
  const [first, ...others] = solutions
  if (!first || others.length === 0) return { shared: null, ways: solutions }
  const changes = first.changes.filter((change) => others.every((other) => other.changes.some(isSame(change))))
  const slips = others.reduce<readonly string[]>(
    (common, other) => without(common, without(common, other.slips)),
    first.slips,
  )
  const ways = solutions.map((solution) => ({
    changes: solution.changes.filter((change) => !changes.some(isSame(change))),
    slips: without(solution.slips, slips),
  }))
  if (changes.length === 0 || ways.some((way) => way.changes.length === 0)) return { shared: null, ways: solutions }
  return { shared: { changes, slips }, ways }
}
