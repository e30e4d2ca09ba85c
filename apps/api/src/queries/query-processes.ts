import { type ChildProcess, fork } from "node:child_process"
import { fileURLToPath } from "node:url"
import { Failure } from "@gouji/core"
import type { ArchivePlace } from "@gouji/store"
import type { Answer, Message, Query } from "./messages.ts"

export interface QueryOptions {
  /** The program that answers: `answer-queries`, built or bundled. */
  readonly program: URL
  /** What tells a bundle that it is to answer queries. */
  readonly programArguments?: readonly string[]
  readonly place: ArchivePlace
  /** Queries that are answered at one time, each in a process of its own. */
  readonly processes: number
  /** How many may wait. */
  readonly waiting: number
  /** How long a query may take, and how long it may wait. */
  readonly seconds: number
}

interface Job {
  readonly query: Query
  readonly resolve: (result: unknown) => void
  readonly reject: (failure: Failure) => void
  timer: NodeJS.Timeout
}

interface Seat {
  child: ChildProcess | null
  job: Job | null
}

/**
 * Answers queries in a few processes that are used again and again, over archives of their own that are opened to read.
 * One that takes too long is killed, and with it the query: SQLite works within a call, which a thread could not be
 * stopped in. The server's own thread is free meanwhile.
 */
export class QueryProcesses {
  readonly #options: QueryOptions
  readonly #seats: Seat[]
  readonly #queue: Job[] = []
  #closed = false

  constructor(options: QueryOptions) {
    this.#options = options
    this.#seats = Array.from({ length: options.processes }, () => ({ child: null, job: null }))
  }

  /**
   * Throws what the archive throws; `query-too-expensive` where it takes too long, `too-many-queries` where too many are
   * waiting, or it has waited too long itself.
   */
  readonly ask = (query: Query): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const refuse = () => reject(new Failure("too-many-queries"))
      if (this.#closed || this.#queue.length >= this.#options.waiting) return refuse()
      const job: Job = { query, resolve, reject, timer: this.#later(() => this.#giveUpWaiting(job)) }
      this.#queue.push(job)
      this.#next()
    })

  /** Starts the processes, so that the first query does not wait for that. */
  warm(): void {
    for (const seat of this.#seats) if (!this.#closed) seat.child ??= this.#start(seat)
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const job of this.#queue.splice(0)) this.#reject(job, new Failure("too-many-queries"))
    await Promise.all(this.#seats.map((seat) => this.#vacate(seat, new Failure("too-many-queries"))))
  }

  #later(work: () => void): NodeJS.Timeout {
    return setTimeout(work, this.#options.seconds * 1000)
  }

  #reject(job: Job, failure: Failure): void {
    clearTimeout(job.timer)
    job.reject(failure)
  }

  #giveUpWaiting(job: Job): void {
    this.#queue.splice(this.#queue.indexOf(job), 1)
    this.#reject(job, new Failure("too-many-queries"))
  }

  #next(): void {
    const seat = this.#seats.find((candidate) => candidate.job === null)
    const job = seat && this.#queue.shift()
    if (!seat || !job) return
    clearTimeout(job.timer)
    seat.job = job
    seat.child ??= this.#start(seat)
    const tooLong = new Failure("query-too-expensive", { seconds: this.#options.seconds })
    job.timer = this.#later(() => void this.#vacate(seat, tooLong))
    this.#tell(seat.child, { query: job.query })
  }

  #tell(child: ChildProcess, message: Message): void {
    // A process that has just died cannot be told: that it has ended is noticed elsewhere.
    child.send(message, () => undefined)
  }

  #start(seat: Seat): ChildProcess {
    const { program, programArguments = [], place, seconds } = this.#options
    const child = fork(fileURLToPath(program), [...programArguments], {
      serialization: "advanced",
      execArgv: [],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    })
    child.on("message", (answer: Answer) => {
      // One that was given up may have answered meanwhile: the seat has another query by now.
      if (seat.child === child) this.#settle(seat, answer)
    })
    const lost = (cause?: Error) => {
      if (seat.child === child) void this.#vacate(seat, new Failure("internal", {}, { cause }))
    }
    child.on("error", lost)
    child.on("exit", () => lost(new Error("a process that answers queries has ended")))
    this.#tell(child, { open: { place, longestStatement: Math.ceil(seconds * 1000) } })
    // It does not keep the server alive; the time of a query does.
    child.unref()
    child.channel?.unref()
    return child
  }

  #settle(seat: Seat, answer: Answer): void {
    const { job } = seat
    seat.job = null
    if (job) {
      clearTimeout(job.timer)
      if ("result" in answer) job.resolve(answer.result)
      else if ("failure" in answer) job.reject(new Failure(answer.failure.code, answer.failure.detail))
      else job.reject(new Failure("internal", {}, { cause: new Error(answer.error) }))
    }
    this.#next()
  }

  async #vacate(seat: Seat, failure: Failure): Promise<void> {
    const { child, job } = seat
    seat.child = null
    seat.job = null
    if (job) this.#reject(job, failure)
    this.#next()
    if (child === null || child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
    const ended = new Promise((resolve) => child.once("exit", resolve))
    child.kill("SIGKILL")
    await ended
  }
}
