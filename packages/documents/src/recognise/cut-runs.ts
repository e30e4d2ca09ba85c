/** Beyond this many ways, or steps to find them, nothing is decided any more. */
const mostWays = 20_000
const mostSteps = 300_000
const longestRun = 100
const longestFigure = 9

/** Where white space stood between digits, so that a figure cannot go over it. */
function bordersOf(runs: readonly string[]): ReadonlySet<number> {
  const borders = new Set<number>()
  let end = 0
  for (const run of runs) {
    end += run.length
    borders.add(end)
  }
  return borders
}

/**
 * All ways to read runs of digits as counts, the last of each group of `widths` counts being the sum of the others in
 * it; white space between runs is a border between counts, and a count has no leading zero. Null where the runs are no
 * digits, or there are too many ways to tell.
 */
export function waysThatAddUp(runs: readonly string[], widths: readonly number[]): number[][] | null {
  const digits = runs.join("")
  if (!/^\d+$/.test(digits) || digits.length > longestRun) return null
  const borders = bordersOf(runs)
  const ways: number[][] = []
  let steps = 0

  const fits = (from: number, to: number): boolean => {
    for (let at = from + 1; at < to; at += 1) if (borders.has(at)) return false
    return to <= digits.length
  }

  const group = (at: number, index: number, taken: readonly number[]): void => {
    const width = widths[index]
    if (width === undefined) {
      if (at === digits.length) ways.push([...taken])
      return
    }
    part(at, index, width - 1, 0, taken)
  }

  /** Takes the counts of a group one by one; the sum of a whole group is no choice any more. */
  const part = (at: number, index: number, left: number, sum: number, taken: readonly number[]): void => {
    steps += 1
    if (steps > mostSteps || ways.length > mostWays) return
    // What is left must hold the counts to come and a sum that is no smaller than so far.
    if (digits.length - at < left + String(sum).length) return
    if (left === 0) {
      const total = String(sum)
      if (digits.startsWith(total, at) && fits(at, at + total.length)) {
        group(at + total.length, index + 1, [...taken, sum])
      }
      return
    }
    const most = digits[at] === "0" ? 1 : longestFigure
    for (let length = 1; length <= most && fits(at, at + length); length += 1) {
      const count = Number(digits.slice(at, at + length))
      part(at + length, index, left - 1, sum + count, [...taken, count])
    }
  }

  group(0, 0, [])
  return steps > mostSteps || ways.length > mostWays ? null : ways
}

/**
 * Whether digits certainly run together: no count begins with a zero, and a single run is no seven figures. Otherwise
 * a line that is short of figures may as well have lost its blanks, and nothing may be cut.
 */
export function runTogether(runs: readonly string[]): boolean {
  return runs.length === 1 || runs.some((run) => /^0\d/.test(run))
}
