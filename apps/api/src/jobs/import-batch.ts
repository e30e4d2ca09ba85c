import { Failure } from "@gouji/core"
import type { FileOutcome, Job, Prepared } from "@gouji/store"
import type { Ports } from "../ports.ts"
import { outcomeOf, prepareDocument, type ReadFile } from "./import-document.ts"

/** Published together at the latest: so many files, so many bytes, or so long after the first of them. */
const most = { files: 50, bytes: 32 * 2 ** 20, milliseconds: 250 }

interface Waiting {
  readonly number: number
  readonly size: number
  /** To be published, or what has become of it already. */
  readonly made: Prepared | FileOutcome
}

/**
 * Files of an import that were read and checked. They are published and written down together, with the outcomes that
 * they would have had one by one: a transaction waits for the disk, however little is in it.
 */
export class ImportBatch {
  readonly #ports: Ports
  readonly #job: Job
  readonly #renew: () => Promise<boolean>
  #waiting: Waiting[] = []
  #since = 0

  /** `renew` says whether the job is still the runner's: else nothing more of it is kept. */
  constructor(ports: Ports, job: Job, renew: () => Promise<boolean>) {
    this.#ports = ports
    this.#job = job
    this.#renew = renew
  }

  /** The last file that is in it. */
  get last(): number {
    return this.#waiting.at(-1)?.number ?? 0
  }

  /** Whether it should be kept before another file is waited for. */
  get isFull(): boolean {
    const size = this.#waiting.reduce((sum, file) => sum + file.size, 0)
    const isLate = this.#waiting.length > 0 && performance.now() - this.#since > most.milliseconds
    return isLate || this.#waiting.length >= most.files || size >= most.bytes
  }

  /** A file is checked against the archive's report of the year before: that must not wait here. */
  #holdsYear(year: number): boolean {
    return this.#waiting.some(({ made }) => "isPrepared" in made && made.year === year)
  }

  /**
   * Checks and takes a file, or what could not be read of it. `false`: the job is another's by now. Throws what is wrong
   * with the archive.
   */
  async add(number: number, file: ReadFile | FileOutcome): Promise<boolean> {
    if ("outcome" in file) return this.#put({ number, size: 0, made: file })
    const { year } = file.reading.report
    if (year !== null && this.#holdsYear(year - 1) && !(await this.keep())) return false
    const made = await prepareDocument(this.#ports, this.#job, file).catch((error: unknown) => {
      const outcome = outcomeOf(error)
      if (outcome === null) throw error
      return outcome
    })
    return this.#put({ number, size: file.bytes.length, made })
  }

  #put(file: Waiting): true {
    if (this.#waiting.length === 0) this.#since = performance.now()
    this.#waiting.push(file)
    return true
  }

  /**
   * Publishes what is in it and writes down what became of it. `false`: the job is another's by now, and nothing was
   * done. Throws what is wrong with the archive.
   */
  async keep(): Promise<boolean> {
    const waiting = this.#waiting
    this.#waiting = []
    if (!(await this.#renew())) return false
    if (waiting.length === 0) return true
    const prepared = waiting.flatMap(({ made }) => ("isPrepared" in made ? [made] : []))
    const published = await this.#publish(prepared)
    let next = 0
    const outcomes = waiting.map(({ number, made }) => ({
      number,
      outcome: "isPrepared" in made ? (published[next++] as FileOutcome) : made,
    }))
    await this.#ports.archive.jobs.finishAll(this.#job.id, outcomes)
    return true
  }

  async #publish(batch: readonly Prepared[]): Promise<FileOutcome[]> {
    if (batch.length === 0) return []
    try {
      const kept = await this.#ports.archive.publishAll(batch)
      return kept.map((one, at) => {
        if (one instanceof Failure) return this.#demandOutcome(one)
        const { report, revision } = one
        const verdict = batch[at]?.listed.verdict ?? null
        return { outcome: "published", report, revision, verdict, failure: null }
      })
    } catch (error) {
      const outcome = outcomeOf(error)
      if (outcome === null) throw error
      // Nothing of the batch is kept, and one of it is the reason.
      const [only, ...others] = batch
      if (only && others.length === 0) return [outcome]
      const outcomes: FileOutcome[] = []
      for (const one of batch) outcomes.push(...(await this.#publish([one])))
      return outcomes
    }
  }

  #demandOutcome(failure: Failure): FileOutcome {
    const outcome = outcomeOf(failure)
    if (outcome === null) throw failure
    return outcome
  }
}
