import type { TableSolution } from "./repair-table.ts"

/** How many whole solutions are given at most, and how many when none is as good as the first. */
const most = 64
const usual = 12
/** What costs so much more than the first, or takes more slips, is not shown, but for the first three. */
const near = 150

/** The solutions of a table that are worth showing: those near the first, and at least three. */
function shown(solutions: readonly TableSolution[]): readonly TableSolution[] {
  const [first] = solutions
  if (!first) return []
  return solutions
    .filter(
      ({ cost, operations }, index) =>
        index < 3 || (cost <= first.cost + near && operations <= first.operations) || cost === first.cost,
    )
    .filter((solution, index) => index < usual || solution.cost === first.cost || solution.operations === 1)
}

function join(a: TableSolution, b: TableSolution): TableSolution {
  return {
    changes: [...a.changes, ...b.changes],
    slips: [...a.slips, ...b.slips],
    operations: a.operations + b.operations,
    cost: a.cost + b.cost,
  }
}

/** Ways to mend all tables at once, the likeliest first: one solution of each table together. */
export function combine(tables: readonly (readonly TableSolution[])[]): TableSolution[] {
  return tables.map(shown).reduce<TableSolution[]>(
    (whole, table) =>
      whole
        .flatMap((solution) => table.map((other) => join(solution, other)))
        .sort((a, b) => a.cost - b.cost)
        .slice(0, most),
    [{ changes: [], slips: [], operations: 0, cost: 0 }],
  )
}
