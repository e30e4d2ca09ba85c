import { allowed, columnSums, leftTogether } from "./column-sums.ts"
import { runTogether, waysThatAddUp, withoutCommas } from "./cut-runs.ts"
import { impliedWays } from "./implied-ways.ts"
import type { Value } from "./records.ts"
import type { Row } from "./row-labels.ts"
import { sumsUpAcross } from "./run-of-row.ts"
import { type Run, type TableReading, type Ways, warning } from "./table-reading.ts"

const digitsOf = (run: Run) => withoutCommas(run.values.map((value) => value.text)).join("").length

/** As many digits as cells: they can be cut in one way only, and no sum has a say in it. */
function isPlain(run: Run): boolean {
  return digitsOf(run) === run.row.columns.length * run.share
}

function take(into: TableReading, run: Run, way: readonly number[], identity: string): void {
  const text = run.values.map((value) => value.text).join(" ")
  const place = run.values[0]?.place
  const cells = [...run.row.cells]
  cells.forEach((cell, index) => {
    into.figures.set(cell, way[index] ?? 0)
    if (place) into.places.set(cell, { ...place, text })
  })
  if (isPlain(run)) return
  into.warnings.push(warning("values-cut", { place: place ?? null, cells, expected: identity, found: text }))
}

/**
 * Whether blanks left no trace in a table: a row has fewer digits than cells, or no figures at all. Then any other row
 * may have lost some as well, and its digits be fewer figures than it has cells.
 */
export function hasLostBlanks(into: TableReading, runs: readonly Run[] = into.runs): boolean {
  return (
    runs.some((run) => digitsOf(run) < run.row.columns.length) ||
    into.warnings.some((entry) => entry.code === "row-missing")
  )
}

/** So often all open rows are looked at together: each time may take a good part of a second. */
const mostTogether = 3

/**
 * Cuts digits that run together where the sums leave a single way: first a row's own sum, then the sums down the
 * columns, as long as each settles another row. What they leave open is not given.
 */
export function settleRuns(into: TableReading, runs: readonly Run[]): void {
  if (runs.length === 0) return
  const sums = columnSums(into)
  const mayCut = !hasLostBlanks(into, runs)
  let open = [...runs]
  const decided = (run: Run, way: readonly number[] | undefined, identity: string) => {
    // Where a blank has left no trace, it is not said to be one.
    if (!way || run.lost.includes(way) || (!mayCut && !(isPlain(run) && way.every((count) => count === 0))))
      return false
    take(into, run, way, identity)
    return true
  }
  /** What the sums leave of the ways of all open rows, as far as there are any. */
  const waysLeft = () => {
    const left = new Map(
      open.map((run) => [run, allowed(into, run, sums)] as const).filter(([, ways]) => ways.length > 0),
    )
    for (const run of open.filter(({ ways }) => ways === null)) {
      const ways = impliedWays(into, run, left)
      if (ways.length > 0) left.set(run, ways)
    }
    return left
  }
  open = open.filter(
    (run) => !(run.ways?.length === 1 && run.lost.length === 0 && decided(run, run.ways[0], "row-sum")),
  )
  let together = 0
  for (let progress = true; progress; ) {
    const before = open.length
    const left = waysLeft()
    const settle = (ways: ReadonlyMap<Run, Ways> | null) => {
      open = open.filter((run) => {
        const [way, ...others] = ways?.get(run) ?? []
        return !(others.length === 0 && decided(run, way, "column-sum"))
      })
    }
    settle(left)
    if (open.length === before && mayCut && together < mostTogether) {
      together += 1
      settle(leftTogether(into, left))
    }
    progress = open.length < before
  }
  for (const run of open) {
    const cells = [...run.row.cells]
    const found = run.values.map((value) => value.text).join(" ")
    into.warnings.push(
      warning("values-run-together", { place: run.values[0]?.place ?? null, cells, expected: run.row.label, found }),
    )
  }
}

/**
 * Cuts the digits of all rows of a table that stand in one line, where the rows' own sums leave a single way.
 * False where they do not; nothing is given then. Digits that may have lost a blank (`mayCut` is false) are cut only where
 * there are as many as cells, and all are zeros.
 */
export function settleWhole(
  into: TableReading,
  rows: readonly Row[],
  values: readonly Value[],
  mayCut: boolean,
): boolean {
  const width = rows[0]?.columns.length ?? 0
  const partOf = (way: readonly number[], index: number) => way.slice(index * width, (index + 1) * width)
  const runs = values.map((value) => value.text)
  const ways =
    runTogether(runs) && rows.every(sumsUpAcross)
      ? waysThatAddUp(
          runs,
          rows.map(() => width),
        )
      : null
  const [way] = ways ?? []
  if (!way || ways?.length !== 1 || (!mayCut && way.some((count) => count > 0))) return false
  rows.forEach((row, index) => {
    take(into, { row, values, ways: [], lost: [], share: rows.length }, partOf(way, index), "row-sum")
  })
  return true
}
