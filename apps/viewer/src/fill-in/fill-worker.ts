import "../no-eval.ts"
import { type Check, checkReport, Failure, type FailureCode, type Reading, type Report } from "@gouji/core"
import { maxDocumentBytes, type Pasted, readDocument } from "@gouji/documents"
import { expose } from "comlink"
import { type PastedCells, readCells } from "./pasted.ts"
import type { SaveKind } from "./save-kinds.ts"
import { writers } from "./writers.ts"

/** What came of a file. Plain data: it crosses threads. */
export type Opened =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly code: FailureCode; readonly detail: Readonly<Record<string, string | number>> }

const mebibyte = 1024 * 1024

const worker = {
  check: (report: Report, asOf: string, lastYear: Report | null): Check => checkReport(report, { asOf, lastYear }),

  async open(file: Blob, name: string): Promise<Opened> {
    // Before it is read: a file of gigabytes must not be brought into memory to be refused.
    if (file.size > maxDocumentBytes) {
      return { ok: false, code: "file-too-large", detail: { limit: `${maxDocumentBytes / mebibyte} MiB` } }
    }
    try {
      return { ok: true, reading: await readDocument(new Uint8Array(await file.arrayBuffer()), { name }) }
    } catch (error) {
      if (error instanceof Failure) return { ok: false, code: error.code, detail: error.detail }
      return {
        ok: false,
        code: error instanceof RangeError ? "too-complex" : "file-unreadable",
        detail: { path: name },
      }
    }
  },

  paste: (pasted: Pasted): PastedCells => readCells(pasted),

  write: (report: Report, kind: SaveKind): Promise<Uint8Array> => writers[kind](report),
}

/** What the page can ask of the worker. */
export type FillWorker = typeof worker

expose(worker)
