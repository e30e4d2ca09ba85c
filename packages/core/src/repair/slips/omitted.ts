import { defineFigureSlip } from "./slip.ts"

/**
 * A figure was left out: nothing, or 0, stands where one belongs. As ordinary as any slip of the pen, and a little
 * likelier as the answer: a figure can be mistyped in many ways and left out in one.
 */
export const omitted = defineFigureSlip({ id: "omitted", cost: 95, explains: (from) => from === 0 })
