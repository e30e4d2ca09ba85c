import { noticedTruth } from "./noticed-truth.ts"

export const truth = noticedTruth("tracked-changes")
