import { differing } from "./digits.ts"
import { defineFigureSlip } from "./slip.ts"

/** One digit was mistyped. The commonest slip by far (74 % of typing errors in Scholtus 2009), so it sets the unit. */
export const substitution = defineFigureSlip({
  id: "substitution",
  cost: 100,
  explains: (from, to) => to !== 0 && differing(from, to) === 1,
})
