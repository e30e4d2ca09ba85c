/** Beyond this many ways, or steps to find them, nothing is decided any more. */
const mostWays = 20_000
const mostSteps = 300_000
const longestFigure = 9
const longestSum = longestFigure + 2

/** Runs without the separators of thousands in them. */
export const withoutCommas = (runs: readonly string[]) => runs.map((run) => run.replaceAll(",", ""))

/** For each digit the end of the run that it stands in: a figure cannot go over it. */
function endsOf(runs: readonly string[]): number[] {
  let end = 0
  return runs.flatMap((run) => {
    end += run.length
    return Array.from(run, () => end)
  })
}

/** Before which digits a separator of thousands stands; null where there is none. */
function commasOf(runs: readonly string[]): readonly boolean[] | null {
  const text = runs.join("")
  if (!text.includes(",")) return null
  const commas: boolean[] = []
  for (const [at, sign] of [...text].entries()) if (sign !== ",") commas.push(text[at - 1] === ",")
  return commas
}

/** The least and the most that counts between two places can add up to. */
interface Bounds {
  readonly least: number
  readonly most: number
}

/**
 * Looks for the ways to cut runs of digits. The sum of a group stands behind it: it is taken first, and what the counts
 * before it can add up to leaves few places to cut. A step makes nothing new: the counts taken so far stand in one array.
 */
class Cutter {
  readonly ways: number[][] = []
  readonly #digits: readonly number[]
  readonly #ends: readonly number[]
  readonly #commas: readonly boolean[] | null
  readonly #widths: readonly number[]
  readonly #taken: number[] = []
  readonly #bounds = new Map<number, (Bounds | null)[]>()
  #steps = 0

  constructor(runs: readonly string[], widths: readonly number[]) {
    const digits = withoutCommas(runs)
    this.#digits = Array.from(digits.join(""), Number)
    this.#ends = endsOf(digits)
    this.#commas = commasOf(runs)
    this.#widths = widths
    this.#group(0, 0, 0)
  }

  get tooMany(): boolean {
    return this.#steps > mostSteps || this.ways.length > mostWays
  }

  #group(at: number, index: number, depth: number): void {
    const width = this.#widths[index]
    const length = this.#digits.length
    if (width === undefined) {
      if (at === length) this.ways.push(this.#taken.slice(0, depth))
      return
    }
    const isLast = index === this.#widths.length - 1
    for (let start = isLast ? Math.max(at, length - longestSum) : at; start < length && !this.tooMany; start += 1) {
      if (start - at < width - 1) continue
      let sum = 0
      for (let end = start + 1; end <= this.#endOf(start, longestSum) && !this.tooMany; end += 1) {
        sum = sum * 10 + (this.#digits[end - 1] ?? 0)
        if ((isLast && end < length) || !this.#isGrouped(start, end)) continue
        this.#part(at, start, end, index, width - 1, sum, depth)
      }
    }
  }

  /** Takes the counts of a group one by one, up to where its sum begins; `rest` is what is left of the sum. */
  #part(at: number, start: number, end: number, index: number, left: number, rest: number, depth: number): void {
    this.#steps += 1
    if (this.tooMany) return
    if (left === 0) {
      if (at !== start || rest !== 0) return
      this.#taken[depth] = this.#countAt(start, end)
      this.#group(end, index + 1, depth + 1)
      return
    }
    const bounds = this.#boundsOf(at, start, left)
    if (!bounds || rest < bounds.least || rest > bounds.most) return
    const last = Math.min(this.#endOf(at, longestFigure), start)
    let count = 0
    for (let next = at + 1; next <= last && !this.tooMany; next += 1) {
      count = count * 10 + (this.#digits[next - 1] ?? 0)
      if (count > rest) return
      if (!this.#isGrouped(at, next)) continue
      this.#taken[depth] = count
      this.#part(next, start, end, index, left - 1, rest - count, depth + 1)
    }
  }

  /** What so many counts, which take up all digits from one place to another, can add up to; null where there are none. */
  #boundsOf(at: number, to: number, left: number): Bounds | null {
    if (left === 0) return at === to ? { least: 0, most: 0 } : null
    if (to - at < left) return null
    const known = this.#bounds.get(to) ?? []
    this.#bounds.set(to, known)
    const key = left * (this.#digits.length + 1) + at
    const seen = known[key]
    if (seen !== undefined) return seen
    let [least, most] = [Number.POSITIVE_INFINITY, -1]
    const last = Math.min(this.#endOf(at, longestFigure), to)
    for (let next = at + 1, count = 0; next <= last; next += 1) {
      count = count * 10 + (this.#digits[next - 1] ?? 0)
      const behind = this.#isGrouped(at, next) ? this.#boundsOf(next, to, left - 1) : null
      if (!behind) continue
      least = Math.min(least, count + behind.least)
      most = Math.max(most, count + behind.most)
    }
    known[key] = most < 0 ? null : { least, most }
    return known[key]
  }

  /** Where a figure that begins at a place ends at the latest: a zero is one by itself. */
  #endOf(at: number, longest: number): number {
    return Math.min(this.#ends[at] ?? 0, at + (this.#digits[at] === 0 ? 1 : longest))
  }

  /** Whether a count has its separators of thousands, and none elsewhere, where there are any in its line. */
  #isGrouped(from: number, to: number): boolean {
    const commas = this.#commas
    if (!commas) return true
    for (let at = from; at < to; at += 1) if (commas[at] !== (at > from && (to - at) % 3 === 0)) return false
    return true
  }

  #countAt(from: number, to: number): number {
    let count = 0
    for (let at = from; at < to; at += 1) count = count * 10 + (this.#digits[at] ?? 0)
    return count
  }
}

const areDigits = (runs: readonly string[]) => /^\d{1,100}$/.test(withoutCommas(runs).join(""))

/**
 * All ways to read runs of digits as counts, the last of each group of `widths` counts being the sum of the others in
 * it; white space between runs is a border between counts, and a count has no leading zero. Where one has separators of
 * thousands (`4,0012,500`), all have. Null where the runs are no digits, or there are too many ways to tell.
 */
export function waysThatAddUp(runs: readonly string[], widths: readonly number[]): number[][] | null {
  if (!areDigits(runs)) return null
  const cutter = new Cutter(runs, widths)
  return cutter.tooMany ? null : cutter.ways
}

/**
 * Whether digits certainly run together: no count begins with a zero, and a single run is no seven figures. Otherwise
 * a line that is short of figures may as well have lost its blanks, and nothing may be cut.
 */
export function runTogether(runs: readonly string[]): boolean {
  return runs.length === 1 || runs.some((run) => /^0\d/.test(run))
}
