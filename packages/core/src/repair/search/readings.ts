/** One way to mend everything: the cells that change and what they become. Costs are whole hundredths of a slip. */
export interface Reading<Slip extends string = string> {
  readonly cost: number
  readonly operations: number
  /** In ascending order. */
  readonly cells: readonly number[]
  readonly to: readonly number[]
  readonly slips: readonly Slip[]
  /** By how much figures move in all: the smaller of two equal readings is shown first. */
  readonly distance: number
}

function byCells(a: Reading, b: Reading): number {
  for (let at = 0; at < Math.min(a.cells.length, b.cells.length); at++) {
    const difference = (a.cells[at] as number) - (b.cells[at] as number) || (a.to[at] as number) - (b.to[at] as number)
    if (difference !== 0) return difference
  }
  return 0
}

/** By cost; the order among equals is fixed, so that the same report gives the same JSON everywhere. */
export function compareReadings(a: Reading, b: Reading): number {
  return (
    a.cost - b.cost ||
    a.operations - b.operations ||
    a.cells.length - b.cells.length ||
    a.distance - b.distance ||
    byCells(a, b)
  )
}

const sameChange = (a: Reading, b: Reading) => a.cells.length === b.cells.length && byCells(a, b) === 0

/** The cheapest readings seen, each set of changes once, with its cheapest explanation. */
export class Readings<Slip extends string = string> {
  readonly list: Reading<Slip>[] = []
  /** How often the list has changed. */
  added = 0

  private readonly limit: number

  constructor(limit: number) {
    this.limit = limit
  }

  /** What a reading must not exceed to be kept. */
  get ceiling(): number {
    const last = this.list[this.limit - 1]
    return last === undefined ? Number.POSITIVE_INFINITY : last.cost
  }

  get best(): number {
    return this.list[0]?.cost ?? Number.POSITIVE_INFINITY
  }

  add(reading: Reading<Slip>): void {
    const known = this.list.findIndex((other) => sameChange(other, reading))
    if (known >= 0) {
      if (compareReadings(this.list[known] as Reading, reading) <= 0) return
      this.list.splice(known, 1)
    }
    let at = this.list.length
    while (at > 0 && compareReadings(this.list[at - 1] as Reading, reading) > 0) at -= 1
    this.list.splice(at, 0, reading)
    this.added += 1
    if (this.list.length > this.limit) this.list.pop()
  }
}
