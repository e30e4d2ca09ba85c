import { wrap } from "comlink"
import type { CheckWorker } from "./check-worker.ts"
import type { Outcome } from "./run-check.ts"
import type { Beside } from "./what-to-check.ts"

/** Something that checks a file, and that can be stopped at any time. */
export interface Checker {
  readonly check: (file: Blob, name: string, asOf: string, beside: Beside) => Promise<Outcome>
  readonly stop: () => void
}

/** Starts the worker. It is fetched now, so that nothing at all is asked of the network once there is a file. */
export function startChecker(): Checker {
  const worker = new Worker(new URL("./check-worker.ts", import.meta.url), { type: "module" })
  const remote = wrap<CheckWorker>(worker)
  const broken = new Promise<Outcome>((resolve) => {
    worker.addEventListener("error", () => resolve({ ok: false, code: "internal", detail: {} }))
  })
  return {
    check: (...asked) => Promise.race([remote.check(...asked), broken]),
    stop: () => worker.terminate(),
  }
}
