export { type Batch, packBatch } from "./batch.ts"
export { type BatchOutcomes, type BatchPlace, checkBatch } from "./check-batch.ts"
