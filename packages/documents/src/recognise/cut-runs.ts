/** Beyond this many ways, or steps to find them, nothing is decided any more. */
const mostWays = 20_000
const mostSteps = 300_000
const longestFigure = 9

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

/** How many digits a count is written with. */
function lengthOf(count: number): number {
  let length = 1
  for (let rest = count; rest >= 10; rest = Math.floor(rest / 10)) length += 1
  return length
}

/**
 * Looks for the ways to cut runs of digits. Hundreds of thousands of steps are nothing unusual, so a step makes nothing
 * new: digits are numbers, and the counts taken so far stand in one array.
 */
class Cutter {
  readonly ways: number[][] = []
  readonly #digits: readonly number[]
  readonly #ends: readonly number[]
  readonly #commas: readonly boolean[] | null
  readonly #widths: readonly number[]
  readonly #most: number
  readonly #taken: number[] = []
  #steps = 0

  constructor(runs: readonly string[], widths: readonly number[], most: number) {
    const digits = withoutCommas(runs)
    this.#digits = Array.from(digits.join(""), Number)
    this.#ends = endsOf(digits)
    this.#commas = commasOf(runs)
    this.#widths = widths
    this.#most = most
    this.#group(0, 0, 0)
  }

  get tooMany(): boolean {
    return this.#steps > mostSteps || this.ways.length > this.#most
  }

  #group(at: number, index: number, depth: number): void {
    const width = this.#widths[index]
    if (width !== undefined) this.#part(at, index, width - 1, 0, depth)
    else if (at === this.#digits.length) this.ways.push(this.#taken.slice(0, depth))
  }

  /** Takes the counts of a group one by one; the sum of a whole group is no choice any more. */
  #part(at: number, index: number, left: number, sum: number, depth: number): void {
    this.#steps += 1
    if (this.tooMany) return
    // What is left must hold the counts to come and a sum that is no smaller than so far.
    const length = lengthOf(sum)
    if (this.#digits.length - at < left + length) return
    if (left === 0) {
      if (!this.#prints(sum, at, length)) return
      this.#taken[depth] = sum
      this.#group(at + length, index + 1, depth + 1)
      return
    }
    const end = Math.min(this.#ends[at] ?? 0, at + (this.#digits[at] === 0 ? 1 : longestFigure))
    let count = 0
    for (let next = at; next < end && !this.tooMany; next += 1) {
      count = count * 10 + (this.#digits[next] ?? 0)
      if (!this.#isGrouped(at, next + 1)) continue
      this.#taken[depth] = count
      this.#part(next + 1, index, left - 1, sum + count, depth + 1)
    }
  }

  /** Whether a count has its separators of thousands, and none elsewhere, where there are any in its line. */
  #isGrouped(from: number, to: number): boolean {
    const commas = this.#commas
    if (!commas) return true
    for (let at = from; at < to; at += 1) if (commas[at] !== (at > from && (to - at) % 3 === 0)) return false
    return true
  }

  /** Whether a count of so many digits is what is printed at a place. */
  #prints(count: number, at: number, length: number): boolean {
    const end = at + length
    if (end > (this.#ends[at] ?? 0) || !this.#isGrouped(at, end)) return false
    let printed = 0
    for (let next = at; next < end; next += 1) printed = printed * 10 + (this.#digits[next] ?? 0)
    return printed === count
  }
}

const areDigits = (runs: readonly string[]) => /^\d{1,100}$/.test(withoutCommas(runs).join(""))

/**
 * All ways to read runs of digits as counts, the last of each group of `widths` counts being the sum of the others in
 * it; white space between runs is a border between counts, and a count has no leading zero. Where one has separators of
 * thousands (`4,0012,500`), all have. Null where the runs are no
 * digits, or there are too many ways to tell.
 */
export function waysThatAddUp(runs: readonly string[], widths: readonly number[]): number[][] | null {
  if (!areDigits(runs)) return null
  const cutter = new Cutter(runs, widths, mostWays)
  return cutter.tooMany ? null : cutter.ways
}

/** Whether runs of digits may be read so in any way, or it cannot be told: the search ends with the first. */
export function mayAddUp(runs: readonly string[], widths: readonly number[]): boolean {
  if (!areDigits(runs)) return true
  const cutter = new Cutter(runs, widths, 0)
  return cutter.tooMany
}

/**
 * Whether digits certainly run together: no count begins with a zero, and a single run is no seven figures. Otherwise
 * a line that is short of figures may as well have lost its blanks, and nothing may be cut.
 */
export function runTogether(runs: readonly string[]): boolean {
  return runs.length === 1 || runs.some((run) => /^0\d/.test(run))
}
