import type { Check, Report, Tally } from "@gouji/core"
import type { Ledger } from "./read-ledger.ts"

/** A tally with the ledger that it was made from, and the check of its figures. */
export interface Tallied {
  readonly ledger: Ledger
  readonly tally: Tally
  readonly check: Check
  readonly lastYear: Report | null
  /** Years whose holidays would have been wanted and are not known. */
  readonly unknownYears: readonly string[]
}
