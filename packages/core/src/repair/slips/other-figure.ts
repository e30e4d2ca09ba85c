import { defineFigureSlip } from "./slip.ts"

/** A figure that resembles the right one in nothing: always possible, never likely. */
export const otherFigure = defineFigureSlip({ id: "other-figure", cost: 300, explains: () => true })
