import { defineTogetherSlip } from "./slip.ts"

/**
 * A part is wrong and its sum was computed from the wrong part: both move together. The price comes on top of that of
 * the slip in the part, for whoever computes sums mostly computes them last.
 */
export const withTotal = defineTogetherSlip({ id: "with-total", cost: 40 })
