import type { Slip } from "./slips/slip.ts"
import { type SlipId, slips } from "./slips/slips.ts"

interface Costed {
  readonly cost: number
  readonly operations: number
  readonly slips: readonly SlipId[]
}

/**
 * By how much the first of several readings must lead one that takes no more slips to be sure, in hundredths of a slip.
 * The more slips it takes, the more ways of taking one more there are that nobody looked at; where a single slip mends
 * everything, a small lead is enough.
 */
export const clearLead = (operations: number): number => (operations <= 1 ? 12 : 20 + 10 * operations)

/**
 * The same over a reading that takes more slips. Most of its distance is the price of one slip more, which says how rare
 * that is among all reports and nothing of this one: where it takes away some of that, its figures are much likelier.
 */
const clearOfLonger = (operations: number): number => 60 + 15 * operations

const ordinary = 100
const rarities = new Map(
  (slips as readonly Slip[]).map((slip) => [
    slip.id,
    slip.kind === "together" ? slip.cost : slip.kind === "move" && slip.rare ? slip.cost - ordinary : 0,
  ]),
)
/**
 * What of the cost of a single slip says only that its kind is rare: where one explains all, another of the ordinary
 * kinds is no nearer for that. Beside other slips a rare one is often itself what two ordinary ones look like.
 */
const rarityOf = ({ slips: [only], operations }: Costed) =>
  operations === 1 && only !== undefined ? (rarities.get(only) ?? 0) : 0

/**
 * Whether the first reading leads all others by so much that it is sure. Right in more than 99.5 % of such cases up to
 * three slips (`npm run bench`): nearly all the rest are two slips that look like a third, at the price of that alone.
 */
export function isClear([first, ...others]: readonly Costed[]): boolean {
  return others.every((other) => {
    if (first === undefined) return true
    const lead = other.cost - first.cost
    if (lead < clearLead(first.operations)) return false
    return other.operations <= first.operations || lead + rarityOf(first) >= clearOfLonger(first.operations)
  })
}
