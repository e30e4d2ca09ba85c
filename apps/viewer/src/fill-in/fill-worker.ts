import "../no-eval.ts"
import { type Check, checkReading, Failure, type FailureCode, type Reading, type Report } from "@gouji/core"
import { maxDocumentBytes, type Pasted, readDocument } from "@gouji/documents"
import { expose } from "comlink"
import { type PastedCells, readCells } from "./pasted.ts"
import { type SaveKind, saveKinds } from "./save-kinds.ts"

interface Failed {
  readonly ok: false
  readonly code: FailureCode
  readonly detail: Readonly<Record<string, string | number>>
}

/** What came of a file. Plain data: it crosses threads. */
export type Opened = { readonly ok: true; readonly reading: Reading } | Failed

/** A file that was read back and says what the report says; `absent`: so many cells without a figure are blank in it. */
export type Saved = { readonly ok: true; readonly file: Blob; readonly absent: number } | Failed

const mebibyte = 1024 * 1024

async function written(report: Report, kind: SaveKind) {
  const { reportFormatOf, writeVerified } = await import("@gouji/documents/write")
  return { ...(await writeVerified(report, kind)), type: reportFormatOf(kind).mediaType }
}

const worker = {
  /** The same check as that of the report's own JSON, from any door: a report that is made here has no file with secrets. */
  check: (report: Report, asOf: string, lastYear: Report | null): Check =>
    checkReading({ report, warnings: [] }, { asOf, lastYear }),

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

  /** Fetches what writes each kind of file, and reads it back, so that nothing is lost should the network go. */
  async makeReady(report: Report): Promise<void> {
    for (const kind of saveKinds) {
      await written(report, kind).catch(() => undefined)
      // Whatever was asked meanwhile goes first.
      await new Promise((resolve) => setTimeout(resolve))
    }
  },

  async write(report: Report, kind: SaveKind): Promise<Saved> {
    try {
      const { bytes, notes, type } = await written(report, kind)
      const absent = notes.find(({ code }) => code === "blank-for-absent")
      return { ok: true, file: new Blob([bytes as BlobPart], { type }), absent: absent?.count ?? 0 }
    } catch (error) {
      if (error instanceof Failure) return { ok: false, code: error.code, detail: error.detail }
      return { ok: false, code: "internal", detail: {} }
    }
  },
}

/** What the page can ask of the worker. */
export type FillWorker = typeof worker

expose(worker)
