import { defineFigureSlip } from "./slip.ts"

/** A figure was left out: nothing, or 0, stands where one belongs. As ordinary as any slip of the pen. */
export const omitted = defineFigureSlip({ id: "omitted", cost: 100, explains: (from) => from === 0 })
