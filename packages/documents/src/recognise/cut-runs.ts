import { type Figure, sameFigure, total } from "@gouji/core"

/** Beyond this many ways nothing is decided any more. */
const mostWays = 20_000
const longestRun = 48

/** All ways to cut one run of digits into a number of counts. A count has no leading zero. */
function cutsOf(run: string, count: number): number[][] {
  const ways: number[][] = []
  const walk = (start: number, left: number, taken: number[]): void => {
    if (ways.length > mostWays) return
    if (left === 0) {
      if (start === run.length) ways.push(taken)
      return
    }
    const most = run[start] === "0" ? 1 : Math.min(9, run.length - start - (left - 1))
    for (let length = 1; length <= most; length += 1) {
      walk(start + length, left - 1, [...taken, Number(run.slice(start, start + length))])
    }
  }
  if (run.length <= longestRun) walk(0, count, [])
  return ways
}

/**
 * All ways to read runs of digits as `count` counts, white space between runs being a border between cells. Null where
 * the runs are no digits, or there are too many ways to tell.
 */
export function waysToCut(runs: readonly string[], count: number): number[][] | null {
  if (runs.length > count || runs.some((run) => !/^\d+$/.test(run) || run.length > longestRun)) return null
  let ways: number[][] = [[]]
  runs.forEach((run, index) => {
    const runsLeft = runs.length - index - 1
    const next: number[][] = []
    for (const way of ways) {
      const most = count - way.length - runsLeft
      const counts = runsLeft === 0 ? [most] : Array.from({ length: Math.max(0, most) }, (_, i) => i + 1)
      for (const size of counts) for (const cut of cutsOf(run, size)) next.push([...way, ...cut])
    }
    ways = next.slice(0, mostWays + 1)
  })
  return ways.length > mostWays ? null : ways
}

/**
 * Whether digits certainly run together: no count begins with a zero, and a single run is no seven figures. Otherwise
 * a line that is short of figures may as well have lost its blanks, and nothing may be cut.
 */
export function runTogether(runs: readonly string[]): boolean {
  return runs.length === 1 || runs.some((run) => /^0\d/.test(run))
}

/** Whether the figure at `at` is the sum of all the others. */
export function addsUp(figures: readonly number[], at: number): boolean {
  const parts: Figure[] = figures.filter((_, index) => index !== at)
  return sameFigure(total(parts), figures[at] ?? null)
}
