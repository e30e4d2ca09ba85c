import type { Reading } from "@gouji/core"
import type { Block } from "@gouji/documents"
import { wrap } from "comlink"
import type { CheckWorker } from "./check-worker.ts"
import type { Against, Outcome } from "./run-check.ts"
import type { Beside } from "./what-to-check.ts"

/** Something that checks files, and that can be stopped at any time. What is asked of it rejects where it breaks. */
export interface Checker {
  readonly check: (file: Blob, name: string, asOf: string, beside: Beside) => Promise<Outcome>
  readonly again: (reading: Reading, asOf: string, against: Against) => Promise<Outcome>
  readonly blocks: (file: Blob, name: string) => Promise<readonly Block[] | null>
  readonly stop: () => void
}

/** Starts the worker. It is fetched now, so that nothing at all is asked of the network once there is a file. */
export function startChecker(): Checker {
  const worker = new Worker(new URL("./check-worker.ts", import.meta.url), { type: "module" })
  const remote = wrap<CheckWorker>(worker)
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", () => reject(new Error("the worker broke")))
  })
  broken.catch(() => undefined)
  return {
    check: async (...asked) => JSON.parse(await Promise.race([remote.check(...asked), broken])) as Outcome,
    again: async (...asked) => JSON.parse(await Promise.race([remote.again(...asked), broken])) as Outcome,
    blocks: (...asked) => Promise.race([remote.blocks(...asked), broken]),
    stop: () => worker.terminate(),
  }
}
