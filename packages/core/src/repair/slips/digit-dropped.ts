import { lacksOneDigit } from "./digits.ts"
import { defineFigureSlip } from "./slip.ts"

/** A digit was left out. A tenth of typing errors; a little dearer than a wrong digit. */
export const digitDropped = defineFigureSlip({
  id: "digit-dropped",
  cost: 110,
  explains: (from, to) => from !== 0 && lacksOneDigit(from, to),
})
