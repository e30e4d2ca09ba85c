import { equationsOf, isEquality, type Rule, rules, sameFigure, type TableId, total } from "@gouji/core"
import { mayAddUp, runTogether, waysThatAddUp } from "./cut-runs.ts"
import type { Value } from "./records.ts"
import type { Row } from "./row-labels.ts"
import { type Run, type TableReading, warning } from "./table-reading.ts"

/** The rule that makes one column of a table the sum of the others. */
function rowSumOf(table: TableId) {
  return (rules as readonly Rule[]).find((rule) => rule.kind === "row-sum" && rule.table === table)
}

/** Whether the last of a table's columns is the sum of the others, in every row. */
export function sumsUpAcross(row: Row): boolean {
  const rule = rowSumOf(row.table)
  return rule?.kind === "row-sum" && row.columns.at(-1)?.id === rule.total
}

/** Whether the digits could also be fewer figures that add up, the others having been blank and left no trace. */
function mayHaveLostBlanks(runs: readonly string[], count: number): boolean {
  for (let fewer = Math.max(2, runs.length); fewer < count; fewer += 1) {
    if (mayAddUp(runs, [fewer])) return true
  }
  return false
}

/** What a row's own sum leaves of the ways to cut its digits; null where they may not be cut at all. */
export function runOf(row: Row, values: readonly Value[]): Run | null {
  if (!sumsUpAcross(row) || values.some((value) => value.run === null)) return null
  const runs = values.map((value) => value.text)
  // Fewer digits than cells: some were blank. The row is taken note of, and will not be cut.
  if (/^\d*$/.test(runs.join("")) && runs.join("").length < row.columns.length)
    return { row, values, share: 1, ways: [] }
  if (!runTogether(runs) || mayHaveLostBlanks(runs, row.columns.length)) return null
  const ways = waysThatAddUp(runs, [row.columns.length])
  return ways && { row, values, share: 1, ways }
}

/** The sums down a table's columns. */
function columnSums({ table, form }: TableReading) {
  if (form === null) return []
  return (rules as readonly Rule[])
    .filter(isEquality)
    .filter((rule) => rule.kind !== "row-sum" && rule.table === table)
    .flatMap((rule) => equationsOf(rule, form))
}

/** The ways of a run under which no sum down a column breaks that would have all its figures. */
function allowed(into: TableReading, run: Run, sums: ReturnType<typeof columnSums>): readonly (readonly number[])[] {
  return run.ways.filter((way) => {
    const own = new Map<string, number>(run.row.cells.map((cell, index) => [cell, way[index] ?? 0]))
    const figure = (cell: string) => own.get(cell) ?? into.figures.get(cell)
    return sums.every((sum) => {
      if (![...sum.expected, ...sum.found].some((cell) => own.has(cell))) return true
      const [expected, found] = [total(sum.expected.map(figure)), total(sum.found.map(figure))]
      return expected === null || found === null || sameFigure(expected, found)
    })
  })
}

const digitsOf = (run: Run) => run.values.map((value) => value.text).join("").length

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
function hasLostBlanks(into: TableReading, runs: readonly Run[]): boolean {
  return (
    runs.some((run) => digitsOf(run) < run.row.columns.length) ||
    into.warnings.some((entry) => entry.code === "row-missing")
  )
}

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
    if (!way || (!mayCut && !(isPlain(run) && way.every((count) => count === 0)))) return false
    take(into, run, way, identity)
    return true
  }
  open = open.filter((run) => !(run.ways.length === 1 && decided(run, run.ways[0], "row-sum")))
  for (let progress = true; progress; ) {
    const before = open.length
    open = open.filter((run) => {
      const ways = allowed(into, run, sums)
      return !(ways.length === 1 && decided(run, ways[0], "column-sum"))
    })
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
 * False where they do not; nothing is given then.
 */
export function settleWhole(into: TableReading, rows: readonly Row[], values: readonly Value[]): boolean {
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
  if (!way || ways?.length !== 1) return false
  rows.forEach((row, index) => {
    take(into, { row, values, ways: [], share: rows.length }, partOf(way, index), "row-sum")
  })
  return true
}
