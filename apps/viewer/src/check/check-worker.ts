import "../no-eval.ts"
import { maxDocumentBytes } from "@gouji/documents"
import { expose } from "comlink"
import { type Outcome, runCheck } from "./run-check.ts"

const mebibyte = 1024 * 1024

const worker = {
  /** Checks a file inside this worker; its bytes go nowhere else. */
  async check(file: Blob, name: string, asOf: string): Promise<Outcome> {
    // Before it is read: a file of gigabytes must not be brought into memory to be refused.
    if (file.size > maxDocumentBytes) {
      return { ok: false, code: "file-too-large", detail: { limit: `${maxDocumentBytes / mebibyte} MiB` } }
    }
    const bytes = await file.arrayBuffer().catch(() => null)
    if (bytes === null) return { ok: false, code: "file-unreadable", detail: { path: name } }
    return runCheck(new Uint8Array(bytes), name, asOf)
  },
}

/** What the page can ask of the worker. */
export type CheckWorker = typeof worker

expose(worker)
