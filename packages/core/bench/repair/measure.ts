import { isClear } from "../../src/repair/clear.ts"
import type { LinearSystem } from "../../src/repair/linear-system.ts"
import { locate } from "../../src/repair/locate.ts"
import type { Case } from "./cases.ts"

export interface Measured {
  readonly first: number
  readonly firstThree: number
  readonly sure: number
  readonly right: number
  readonly notFound: number
  readonly milliseconds: { readonly median: number; readonly p99: number; readonly most: number }
}

const nodes = 50_000

/** The least processor time of three runs, in milliseconds: what else the machine does counts as little as it can. */
function timed<T>(work: () => T): [result: T, milliseconds: number] {
  let result = work()
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage()
    result = work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return [result, least]
}

/** What the repair finds in each case, and how long it takes with the code warm. Shares are per cent. */
export function measure(system: LinearSystem, list: readonly Case[]): Measured {
  for (const { wrong } of list.slice(0, 100)) locate({ system, figures: wrong, unknown: [], frozen: [] }, nodes)
  let [first, firstThree, sure, right, notFound] = [0, 0, 0, 0, 0]
  const times: number[] = []
  for (const { wrong, truth } of list) {
    const [{ readings, complete }, time] = timed(() =>
      locate({ system, figures: wrong, unknown: [], frozen: [] }, nodes),
    )
    times.push(time)
    const rank = readings.findIndex(({ cells }) => cells.join() === truth.join())
    const isSure = readings.length > 0 && complete && isClear(readings)
    if (rank === 0) first += 1
    if (rank >= 0 && rank < 3) firstThree += 1
    if (isSure) sure += 1
    if (isSure && rank === 0) right += 1
    if (readings.length === 0) notFound += 1
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0
  const share = (count: number) => (100 * count) / list.length
  return {
    first: share(first),
    firstThree: share(firstThree),
    sure: share(sure),
    right: (100 * right) / Math.max(1, sure),
    notFound: share(notFound),
    milliseconds: { median: at(0.5), p99: at(0.99), most: at(1) },
  }
}
