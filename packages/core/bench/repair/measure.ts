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
const clear = 50

/** What the repair finds in each case, each timed once with the code warm. Shares are per cent. */
export function measure(system: LinearSystem, list: readonly Case[]): Measured {
  for (const { wrong } of list.slice(0, 100)) locate({ system, figures: wrong, unknown: [], frozen: [] }, nodes)
  let [first, firstThree, sure, right, notFound] = [0, 0, 0, 0, 0]
  const times: number[] = []
  for (const { wrong, truth } of list) {
    const began = performance.now()
    const { readings, complete } = locate({ system, figures: wrong, unknown: [], frozen: [] }, nodes)
    times.push(performance.now() - began)
    const rank = readings.findIndex(({ cells }) => cells.join() === truth.join())
    const [best, second] = readings
    const isSure = best !== undefined && complete && (second?.cost ?? Number.POSITIVE_INFINITY) - best.cost >= clear
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
