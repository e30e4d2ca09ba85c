import { Worker } from "node:worker_threads"
import { Failure, type Reading, type Report } from "@gouji/core"
import type { ReportFormat, WriteOptions, Written } from "@gouji/documents/write"
import type { DocumentParts } from "./document-parts.ts"
import type { Answer, Question, WorkerData } from "./messages.ts"

export interface PoolOptions {
  /** The worker's entry: `recognise-worker`, built or bundled. */
  readonly workerUrl: URL
  readonly workers: number
  /** How many documents may wait. */
  readonly waiting: number
  readonly seconds: number
  readonly memoryMiB: number
  /** Whether everything else on the machine goes first, where a thread can have a priority of its own (Linux). */
  readonly isBehind?: boolean
}

/** What a pool is at. */
export interface PoolState {
  readonly busy: number
  readonly waiting: number
  /** Workers that ended while they read, since the start. */
  readonly lost: number
}

interface Job {
  readonly question: Question
  /** With what was read or written. */
  readonly resolve: (made: unknown) => void
  readonly reject: (failure: Failure) => void
}

interface Seat {
  worker: Worker | null
  job: Job | null
  timer: NodeJS.Timeout | null
}

/**
 * Room for what a document leaves behind while it is read, before the engine cleans up: with less it copies what is still
 * needed again and again, which takes a quarter of the processor's time for a DOCX.
 */
const youngMiB = 96

/** So many deaths in a row may be more than documents' fault. */
const suspicious = 3

/**
 * Reads documents, and writes them, in a few worker threads that are used again and again. A worker that takes too long, uses too much
 * memory or dies costs the document it was reading, and is replaced.
 */
export class WorkerPool {
  readonly #options: PoolOptions
  readonly #seats: Seat[]
  readonly #queue: Job[] = []
  #closed = false
  #lost = 0
  /** Workers that died one after the other without an answer between. */
  #lostInARow = 0

  constructor(options: PoolOptions) {
    this.#options = options
    this.#seats = Array.from({ length: options.workers }, () => ({ worker: null, job: null, timer: null }))
  }

  /** Throws what `readDocument` throws; `too-complex` past a limit, `busy` where too many are waiting. */
  readonly recognise = (bytes: Uint8Array, name: string): Promise<Reading> =>
    this.#ask({ bytes, name }) as Promise<Reading>

  /** What a document shows; `null` of a report that came as data. Throws as `recognise` does. */
  readonly parts = (bytes: Uint8Array, name: string): Promise<DocumentParts | null> =>
    this.#ask({ bytes, name, parts: true }) as Promise<DocumentParts | null>

  /** Throws what `writeVerified` throws, and as `recognise` does. */
  readonly write = (report: Report, format: ReportFormat, options: WriteOptions): Promise<Written> =>
    this.#ask({ report, format, options }) as Promise<Written>

  #ask(question: Question): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#closed || this.#queue.length >= this.#options.waiting) return reject(new Failure("busy"))
      this.#queue.push({ question, resolve, reject })
      this.#next()
    })
  }

  get state(): PoolState {
    const busy = this.#seats.filter(({ job }) => job !== null).length
    return { busy, waiting: this.#queue.length, lost: this.#lost }
  }

  /** Whether workers answer. Where several have just died one is tried: documents may have killed them, or all is wrong. */
  async works(): Promise<boolean> {
    if (this.#closed) return false
    if (this.#lostInARow < suspicious) return true
    await this.recognise(new Uint8Array(), "empty.txt").catch(() => null)
    return this.#lostInARow < suspicious
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const job of this.#queue.splice(0)) job.reject(new Failure("busy"))
    await Promise.all(this.#seats.map((seat) => this.#vacate(seat, new Failure("busy"))))
  }

  #next(): void {
    const seat = this.#seats.find((candidate) => candidate.job === null)
    const job = seat && this.#queue.shift()
    if (!seat || !job) return
    seat.job = job
    seat.worker ??= this.#start(seat)
    seat.timer = setTimeout(() => void this.#vacate(seat, new Failure("too-complex")), this.#options.seconds * 1000)
    seat.worker.postMessage(job.question)
  }

  #start(seat: Seat): Worker {
    const { workerUrl, memoryMiB, isBehind = false } = this.#options
    const worker = new Worker(workerUrl, {
      workerData: { isBehind } satisfies WorkerData,
      resourceLimits: { maxOldGenerationSizeMb: memoryMiB, maxYoungGenerationSizeMb: youngMiB },
    })
    const lost = (failure: Failure) => {
      if (seat.worker !== worker) return
      this.#lost += 1
      this.#lostInARow += 1
      void this.#vacate(seat, failure)
    }
    worker.on("message", (answer: Answer) => {
      // A worker that was given up may have answered meanwhile: the seat has another document by now.
      if (seat.worker === worker) this.#settle(seat, answer)
    })
    worker.on("error", (error: NodeJS.ErrnoException) =>
      lost(
        error.code === "ERR_WORKER_OUT_OF_MEMORY"
          ? new Failure("too-complex")
          : new Failure("internal", {}, { cause: error }),
      ),
    )
    worker.on("exit", () => lost(new Failure("internal")))
    // A worker does not keep the process alive; a document's time does. Listening to it would, so this comes last.
    worker.unref()
    return worker
  }

  #settle(seat: Seat, answer: Answer): void {
    this.#lostInARow = 0
    const job = this.#free(seat)
    if ("reading" in answer) job?.resolve(answer.reading)
    else if ("parts" in answer) job?.resolve(answer.parts)
    else if ("written" in answer) job?.resolve(answer.written)
    else if ("failure" in answer) job?.reject(new Failure(answer.failure.code, answer.failure.detail))
    else job?.reject(new Failure("internal", {}, { cause: answer.error }))
    this.#next()
  }

  #free(seat: Seat): Job | null {
    const job = seat.job
    if (seat.timer) clearTimeout(seat.timer)
    seat.job = null
    seat.timer = null
    return job
  }

  async #vacate(seat: Seat, failure: Failure): Promise<void> {
    const { worker } = seat
    seat.worker = null
    this.#free(seat)?.reject(failure)
    this.#next()
    await worker?.terminate()
  }
}
