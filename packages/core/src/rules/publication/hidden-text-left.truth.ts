import { noticedTruth } from "./noticed-truth.ts"

export const truth = noticedTruth("hidden-text")
