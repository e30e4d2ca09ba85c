import type { KeyObject } from "node:crypto"
import type { Checkpoint } from "../journal/checkpoint.ts"

/** What can be wrong with an archive. */
export const faultCodes = [
  /** A checkpoint is not signed by the key, or changed since. */
  "checkpoint-forged",
  /** An entry is not what its hash was made of. */
  "entry-altered",
  /** An entry that stood between two others is gone. */
  "entry-missing",
  /** The entry behind names another hash for this one: it was written anew. */
  "entry-resealed",
  /** The journal holds another entry than when the checkpoint was signed: the chain was made anew. */
  "journal-resealed",
  /** The journal ends before the checkpoint. */
  "journal-short",
  /** As `journal-short`, and everything else holds: an old copy of the archive. */
  "old-copy",
  "revision-altered",
  "revision-missing",
  "revision-unlinked",
  /** There is no act for a revision. */
  "revision-unjournalled",
  "record-unreadable",
  "report-differs",
  "figures-differ",
  "source-altered",
  "source-missing",
] as const
export type FaultCode = (typeof faultCodes)[number]

/** One thing that is wrong, and where. */
export interface Fault {
  readonly code: FaultCode
  readonly chain?: string
  /** Of the entry in its chain. */
  readonly entry?: number
  readonly report?: string
  readonly revision?: number
  /** The SHA-256 that a file is kept under. */
  readonly source?: string
  /** Columns, hashes or instants: what was there, and what belongs there. */
  readonly found?: string
  readonly expected?: string
}

export interface Counts {
  readonly entries: number
  readonly reports: number
  readonly revisions: number
  readonly sources: number
}

export interface Verification {
  readonly holds: boolean
  /** The first of them, in the order of the archive; at most 20. */
  readonly faults: readonly Fault[]
  /** How many there are. */
  readonly faultCount: number
  readonly checked: Counts
  /** How many checkpoints the archive was held against: without any, a cut or wholly rewritten end cannot be seen. */
  readonly checkpoints: number
}

export interface VerifyOptions {
  /** Kept elsewhere. */
  readonly checkpoints?: readonly Checkpoint[]
  /** Whose signature they must bear. Needed where there are checkpoints. */
  readonly publicKey?: KeyObject
  readonly onProgress?: (checked: Counts) => void
}
