import { type Rule, rules, type TableId } from "@gouji/core"
import { runTogether, waysThatAddUp, withoutCommas } from "./cut-runs.ts"
import type { Value } from "./records.ts"
import type { Row } from "./row-labels.ts"
import type { Run, Ways } from "./table-reading.ts"

/** The rule that makes one column of a table the sum of the others. */
function rowSumOf(table: TableId) {
  return (rules as readonly Rule[]).find((rule) => rule.kind === "row-sum" && rule.table === table)
}

/** Whether the last of a table's columns is the sum of the others, in every row. */
export function sumsUpAcross(row: Row): boolean {
  const rule = rowSumOf(row.table)
  return rule?.kind === "row-sum" && row.columns.at(-1)?.id === rule.total
}

/** All places in a row where so many figures can stand, the last of them its sum. */
function placings(count: number, width: number): number[][] {
  if (count === 1) return [[width - 1]]
  const behind = (from: number, left: number): number[][] =>
    left === 0
      ? [[]]
      : Array.from({ length: width - left - from }, (_, at) => from + at).flatMap((at) =>
          behind(at + 1, left - 1).map((rest) => [at, ...rest]),
        )
  return behind(0, count - 1).map((places) => [...places, width - 1])
}

/** Beyond this many ways to have lost blanks nobody looks for the one that was printed. */
const mostLost = 2000

/**
 * The ways to read digits as fewer figures that add up, the others having been blank and left no trace, each wherever it may
 * have stood. Null where there are too many.
 */
function waysWithBlanks(runs: readonly string[], width: number): Ways | null {
  const lost: number[][] = []
  for (let count = Math.max(2, runs.length); count < width; count += 1) {
    const ways = waysThatAddUp(runs, [count])
    if (!ways) return null
    if (lost.length + ways.length * placings(count, width).length > mostLost) return null
    for (const places of placings(count, width)) {
      for (const way of ways) {
        const row = new Array<number>(width).fill(0)
        for (const [at, place] of places.entries()) row[place] = way[at] ?? 0
        lost.push(row)
      }
    }
  }
  return lost
}

/** What a row's own sum leaves of the ways to cut its digits; null where they may not be cut at all. */
export function runOf(row: Row, values: readonly Value[]): Run | null {
  if (!sumsUpAcross(row) || values.some((value) => value.run === null)) return null
  const runs = values.map((value) => value.text)
  // Fewer digits than cells: some were blank. The row is taken note of, and will not be cut.
  const digits = withoutCommas(runs).join("")
  if (/^\d*$/.test(digits) && digits.length < row.columns.length) return { row, values, share: 1, ways: [], lost: [] }
  if (!runTogether(runs) || !/^\d+$/.test(digits)) return null
  const [ways, lost] = [waysThatAddUp(runs, [row.columns.length]), waysWithBlanks(runs, row.columns.length)]
  return ways && lost ? { row, values, share: 1, ways, lost } : { row, values, share: 1, ways: null, lost: [] }
}
