import { defineFigureSlip } from "./slip.ts"

/** A figure where there should be none: nobody types a figure out of nothing, so it mostly comes from elsewhere. */
export const spurious = defineFigureSlip({ id: "spurious", cost: 160, explains: (_, to) => to === 0 })
