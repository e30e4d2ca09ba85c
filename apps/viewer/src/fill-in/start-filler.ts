import type { Check, Report } from "@gouji/core"
import type { Pasted } from "@gouji/documents"
import { wrap } from "comlink"
import type { FillWorker, Opened, Saved } from "./fill-worker.ts"
import type { PastedCells } from "./pasted.ts"
import type { SaveKind } from "./save-kinds.ts"

/** Something that checks, reads and writes for the page, and that can be stopped at any time. */
export interface Filler {
  readonly check: (report: Report, asOf: string, lastYear: Report | null) => Promise<Check>
  readonly open: (file: Blob, name: string) => Promise<Opened>
  readonly paste: (pasted: Pasted) => Promise<PastedCells>
  readonly write: (report: Report, kind: SaveKind) => Promise<Saved>
  /** Fetches all that the others need. */
  readonly makeReady: (report: Report) => Promise<void>
  readonly stop: () => void
}

/** Starts the worker. Nothing that is asked of it leaves the browser. */
export function startFiller(): Filler {
  const worker = new Worker(new URL("./fill-worker.ts", import.meta.url), { type: "module" })
  const remote = wrap<FillWorker>(worker)
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", () => reject(new Error("the worker broke")))
  })
  // Nobody may be waiting for it when it breaks.
  broken.catch(() => undefined)
  const orBroken = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, broken])
  return {
    check: (...asked) => orBroken(remote.check(...asked)),
    open: (...asked) => orBroken<Opened>(remote.open(...asked)),
    paste: (...asked) => orBroken<PastedCells>(remote.paste(...asked)),
    write: (...asked) => orBroken<Saved>(remote.write(...asked)),
    makeReady: (...asked) => orBroken(remote.makeReady(...asked)),
    stop: () => worker.terminate(),
  }
}
