import "../no-eval.ts"
import { maxDocumentBytes } from "@gouji/documents"
import { expose } from "comlink"
import type { NamedFile } from "./create-checking.ts"
import { type Outcome, runCheck } from "./run-check.ts"

const mebibyte = 1024 * 1024

/** Before it is read: a file of gigabytes must not be brought into memory to be refused. */
function bytesOf(file: Blob): Promise<Uint8Array | null> | "too-large" {
  if (file.size > maxDocumentBytes) return "too-large"
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )
}

const worker = {
  /** Checks a file inside this worker, against last year's where there is one; their bytes go nowhere else. */
  async check(file: Blob, name: string, asOf: string, before: NamedFile | null): Promise<Outcome> {
    const bytes = await bytesOf(file)
    if (bytes === "too-large") {
      return { ok: false, code: "file-too-large", detail: { limit: `${maxDocumentBytes / mebibyte} MiB` } }
    }
    if (bytes === null) return { ok: false, code: "file-unreadable", detail: { path: name } }
    if (before === null) return runCheck(bytes, name, asOf)
    const beforeBytes = await bytesOf(before.file)
    if (beforeBytes === null || beforeBytes === "too-large") {
      return { ok: false, code: "last-year-unreadable", detail: {} }
    }
    return runCheck(bytes, name, asOf, { bytes: beforeBytes, name: before.name })
  },
}

/** What the page can ask of the worker. */
export type CheckWorker = typeof worker

expose(worker)
