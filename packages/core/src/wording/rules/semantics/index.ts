import { regulationsWithoutPower } from "./regulations-without-power.ts"

export const semanticWordings = {
  "regulations-without-power": regulationsWithoutPower,
} as const
