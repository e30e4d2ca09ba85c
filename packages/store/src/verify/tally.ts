import type { Counts, Fault, Verification, VerifyOptions } from "./verification.ts"

const mostFaults = 20

/** What a proof has come to so far. */
export class Tally {
  readonly counts = { entries: 0, reports: 0, revisions: 0, sources: 0 }
  readonly #faults: Fault[] = []
  readonly #onProgress: VerifyOptions["onProgress"]
  #faultCount = 0
  #onlyShort = true

  constructor(onProgress: VerifyOptions["onProgress"]) {
    this.#onProgress = onProgress
  }

  count(what: keyof Counts, more: number): void {
    this.counts[what] += more
    this.#onProgress?.({ ...this.counts })
  }

  fault(fault: Fault): void {
    this.#faultCount += 1
    if (fault.code !== "journal-short") this.#onlyShort = false
    if (this.#faults.length < mostFaults) this.#faults.push(fault)
  }

  /** An archive that lacks its end and is whole otherwise is one of former times, not a cut one. */
  result(checkpoints: number): Verification {
    const faults = this.#faults.map((fault) => (this.#onlyShort ? { ...fault, code: "old-copy" as const } : fault))
    const checked = { ...this.counts }
    return { holds: this.#faultCount === 0, faults, faultCount: this.#faultCount, checked, checkpoints }
  }
}
