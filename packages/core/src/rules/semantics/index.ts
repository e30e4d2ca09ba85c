import { regulationsWithoutPower } from "./regulations-without-power.ts"

/** Figures that cannot be, whatever they add up to. */
export const semanticRules = [regulationsWithoutPower] as const
