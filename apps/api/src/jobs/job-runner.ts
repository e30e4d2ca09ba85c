import { randomUUID } from "node:crypto"
import { setTimeout as pause } from "node:timers/promises"
import type { FileOutcome, Job, Jobs } from "@gouji/store"
import type { Ports } from "../ports.ts"
import { ImportBatch } from "./import-batch.ts"
import { outcomeOf, type ReadFile } from "./import-document.ts"

type NextFile = NonNullable<Awaited<ReturnType<Jobs["next"]>>>

export interface JobRunnerOptions {
  /** Between two looks for work that another process was asked for. */
  readonly idleMilliseconds?: number
  /** How long a runner that no longer says anything keeps others from its job. */
  readonly leaseSeconds?: number
}

/**
 * Goes through the jobs of an archive, one file after the other, and keeps a few at a time. Any number of processes may
 * have one: a job belongs to one of them at a time, and to another once its runner has not been heard of.
 */
export class JobRunner {
  readonly #ports: Ports
  readonly #id = randomUUID()
  readonly #idle: number
  readonly #lease: number
  #stopped = new AbortController()
  #woken = new AbortController()
  #running: Promise<void> | null = null

  constructor(ports: Ports, { idleMilliseconds = 5000, leaseSeconds = 60 }: JobRunnerOptions = {}) {
    this.#ports = ports
    this.#idle = idleMilliseconds
    this.#lease = leaseSeconds
  }

  start(): void {
    this.#running ??= this.#loop()
  }

  /** There is work: it is not waited for the next look. */
  wake(): void {
    this.#woken.abort()
  }

  /** Ends when the files at hand have their outcomes; the rest of its job is for the next start. */
  async stop(): Promise<void> {
    this.#stopped.abort()
    this.wake()
    await this.#running
  }

  async #loop(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      this.#woken = new AbortController()
      const worked = await this.#work().catch((error: unknown) => this.#report(error))
      if (!worked) await pause(this.#idle, null, { signal: this.#woken.signal }).catch(() => null)
    }
  }

  /** Whether there was a job to go on with. */
  async #work(): Promise<boolean> {
    const now = this.#ports.now()
    const job = await this.#ports.archive.jobs.claim(this.#id, now.toISOString(), this.#until())
    if (job === null) return false
    await this.#goThrough(job)
    return true
  }

  async #goThrough(job: Job): Promise<void> {
    const { jobs } = this.#ports.archive
    const batch = new ImportBatch(this.#ports, job, () => jobs.renew(job.id, this.#id, this.#until()))
    while (!this.#stopped.signal.aborted) {
      const file = await jobs.next(job.id, batch.last)
      if (file === null) {
        if (await batch.keep()) await jobs.end(job.id, this.#ports.now().toISOString())
        return
      }
      if (!(await batch.add(file.number, await this.#read(file)))) return
      if (batch.isFull && !(await batch.keep())) return
    }
    if (!(await batch.keep())) return
    // Nobody has to wait for the time of one that stops to run out.
    await jobs.renew(job.id, this.#id, this.#ports.now().toISOString())
  }

  /** What was read of a file, or why it is refused. */
  async #read({ number, name, bytes }: NextFile): Promise<ReadFile | FileOutcome> {
    try {
      return { number, bytes, reading: await this.#ports.recognise(bytes, name) }
    } catch (error) {
      const outcome = outcomeOf(error)
      if (outcome === null) throw error
      return outcome
    }
  }

  #until(): string {
    return new Date(this.#ports.now().getTime() + this.#lease * 1000).toISOString()
  }

  #report(error: unknown): false {
    const code = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${JSON.stringify({ level: "error", job: "import", code: code.slice(0, 200) })}\n`)
    return false
  }
}
