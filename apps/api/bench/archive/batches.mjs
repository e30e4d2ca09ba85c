import { Worker } from "node:worker_threads"

const ahead = 2

/** Workers that make batches: first the files of a few, as offices would hand them in, then what is written of them. */
export class Batches {
  #workers
  #answers = new Map()
  #wake = () => undefined
  #failed = null

  constructor(threads) {
    this.#workers = Array.from({ length: threads }, () => new Worker(new URL("worker.mjs", import.meta.url)))
    for (const worker of this.#workers) {
      worker.on("message", (answer) => {
        this.#answers.set(answer.number, answer)
        this.#wake()
      })
      worker.on("error", (error) => {
        this.#failed = error
        this.#wake()
      })
    }
  }

  #ask(step, task, at) {
    this.#workers[at % this.#workers.length].postMessage({ ...task, number: at, step })
  }

  async #answer(number) {
    while (!this.#answers.has(number)) {
      if (this.#failed) throw this.#failed
      await new Promise((resolve) => {
        this.#wake = resolve
      })
    }
    const answer = this.#answers.get(number)
    this.#answers.delete(number)
    return answer
  }

  /** Invents the files of all tasks; the workers keep them. */
  async invent(tasks) {
    for (const [at, task] of tasks.entries()) this.#ask("invent", task, at)
    for (const at of tasks.keys()) await this.#answer(at)
  }

  /** Reads, checks and prepares what was invented, in the order of the tasks, a little ahead of whoever takes it. */
  async *prepared(tasks) {
    const first = Math.min(tasks.length, this.#workers.length * ahead)
    for (let at = 0; at < first; at += 1) this.#ask("prepare", {}, at)
    for (const at of tasks.keys()) {
      const answer = await this.#answer(at)
      if (at + first < tasks.length) this.#ask("prepare", {}, at + first)
      yield answer
    }
  }

  close() {
    return Promise.all(this.#workers.map((worker) => worker.terminate()))
  }
}
