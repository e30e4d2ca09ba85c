import { lacksOneDigit } from "./digits.ts"
import { defineFigureSlip } from "./slip.ts"

/** A digit too many, mostly one struck twice. As rare as a digit left out. */
export const digitAdded = defineFigureSlip({
  id: "digit-added",
  cost: 110,
  explains: (from, to) => to !== 0 && lacksOneDigit(to, from),
})
