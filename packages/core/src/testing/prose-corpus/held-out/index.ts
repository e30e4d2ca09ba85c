import { heldOutFigures } from "./first-figures.ts"
import { heldOutRemedies } from "./first-remedies-and-none.ts"
import { heldOutRequests } from "./first-requests.ts"
import { heldOutSecond } from "./second.ts"
import { heldOutThird } from "./third.ts"

/**
 * Sentences written after the rules, in rounds. Each round was counted once before anything was mended by it; `first`
 * is what came out then: said to be broken and broken, said to be broken and not, broken and not said to be.
 */
export const heldOutRounds = [
  {
    round: 1,
    corpus: [...heldOutRequests, ...heldOutRemedies, ...heldOutFigures],
    first: { right: 51, wrong: 6, missed: 5 },
  },
  { round: 2, corpus: heldOutSecond, first: { right: 23, wrong: 5, missed: 1 } },
  { round: 3, corpus: heldOutThird, first: { right: 33, wrong: 3, missed: 2 } },
] as const
