import { differing } from "./digits.ts"
import { defineFigureSlip } from "./slip.ts"

/** Two digits of the same figure are wrong: two slips in one place, a little dearer than two apart would be likely. */
export const misprint = defineFigureSlip({
  id: "misprint",
  cost: 220,
  explains: (from, to) => differing(from, to) === 2,
})
