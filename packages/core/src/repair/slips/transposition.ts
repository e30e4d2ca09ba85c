import { swapped } from "./digits.ts"
import { defineFigureSlip } from "./slip.ts"

/** Two neighbouring digits were swapped. Rarer than a wrong digit, and seldom the answer by chance: the same price. */
export const transposition = defineFigureSlip({ id: "transposition", cost: 100, explains: swapped })
