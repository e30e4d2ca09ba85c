import { noticedTruth } from "./noticed-truth.ts"

export const truth = noticedTruth("active-content")
