import { availableParallelism } from "node:os"
import { Worker } from "node:worker_threads"
import type { Report } from "@gouji/core"

/** What came of reading a file in a worker. */
export type Answer =
  | { readonly kind: "read"; readonly report: Report; readonly named: readonly string[] }
  | { readonly kind: "refused" | "hung" }
  | { readonly kind: "crashed"; readonly error: string }

const patience = 20_000

/** A worker that reads one file after the other, and is replaced where it hangs. */
class Reader {
  #worker: Worker | null = null

  ask(bytes: Uint8Array, rewrite: boolean): Promise<Answer> {
    // Without the settings of the process that runs tests: it reads with the package as built.
    this.#worker ??= new Worker(new URL("./reader-worker.mjs", import.meta.url), { execArgv: [] })
    const worker = this.#worker
    return new Promise((resolve) => {
      const onMessage = (answer: Answer) => end(answer, false)
      const onError = (error: unknown) => end({ kind: "crashed", error: String(error) }, true)
      const onExit = (code: number) => end({ kind: "crashed", error: `exit ${code}` }, true)
      const end = (answer: Answer, lost: boolean) => {
        clearTimeout(timer)
        worker.off("message", onMessage).off("error", onError).off("exit", onExit)
        if (lost) {
          this.#worker = null
          void worker.terminate()
        }
        resolve(answer)
      }
      const timer = setTimeout(() => end({ kind: "hung" }, true), patience)
      worker.on("message", onMessage).on("error", onError).on("exit", onExit)
      worker.postMessage({ bytes, rewrite })
    })
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
    this.#worker = null
  }
}

/** As many workers as there are cores. They are kept from one run to the next, since code is slow at first. */
export class ReaderPool {
  readonly #readers = Array.from({ length: availableParallelism() }, () => new Reader())

  /** `judge` is told of each answer, in no order. With `rewrite`, a library that is not ours first writes sheets anew. */
  async readAll<T extends { readonly bytes: Uint8Array }>(
    files: AsyncIterator<T> | Iterator<T>,
    judge: (file: T, answer: Answer) => void,
    rewrite = false,
  ): Promise<void> {
    const work = async (reader: Reader) => {
      for (let next = await files.next(); !next.done; next = await files.next())
        judge(next.value, await reader.ask(next.value.bytes, rewrite))
    }
    await Promise.all(this.#readers.map(work))
  }

  async close(): Promise<void> {
    await Promise.all(this.#readers.map((reader) => reader.close()))
  }
}
