import { limits } from "@gouji/documents/limits"

/** What one request may cost. Given out at `GET /api/v1/limits`. */
export interface Limits {
  /** The largest document. */
  readonly fileBytes: number
  /** The largest request body: a document, and the form around it. */
  readonly requestBytes: number
  /** The body of a bulk import, all its documents together. */
  readonly importBytes: number
  /** Bodies that are held in memory at one time, taken together. */
  readonly heldBytes: number
  /** Wall time for reading one document. */
  readonly recogniseSeconds: number
  readonly recogniseMemoryMiB: number
  /** Worker threads that read documents. */
  readonly workers: number
  /** Documents that may wait for a worker. */
  readonly waiting: number
  /** How long a wide query (a search, a ranking, the board) may take, and how long it may wait for its turn. */
  readonly querySeconds: number
  /** Wide queries that are answered at one time. */
  readonly queries: number
  /** Wide queries that may wait. */
  readonly queriesWaiting: number
  readonly page: { readonly default: number; readonly max: number }
}

const KiB = 1024
const MiB = 1024 * KiB

export const defaultLimits: Limits = {
  fileBytes: limits.bytes,
  requestBytes: limits.bytes + 64 * KiB,
  importBytes: 64 * MiB,
  heldBytes: 128 * MiB,
  recogniseSeconds: 10,
  recogniseMemoryMiB: 512,
  workers: 2,
  waiting: 256,
  querySeconds: 10,
  queries: 2,
  queriesWaiting: 64,
  page: { default: 50, max: 200 },
}
