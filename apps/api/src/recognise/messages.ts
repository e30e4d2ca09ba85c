import type { FailureCode, Reading, Report } from "@gouji/core"
import type { ReportFormat, WriteOptions, Written } from "@gouji/documents/write"
import type { DocumentParts } from "./document-parts.ts"

/** What the main thread asks of a worker: to read a document, to read it for what it shows, or to write a report as one. */
export type Question =
  | { readonly bytes: Uint8Array; readonly name: string; readonly parts?: true }
  | { readonly report: Report; readonly format: ReportFormat; readonly options: WriteOptions }

/** What a worker answers. Errors lose their class on the way, so a failure travels as its code and detail. */
export type Answer =
  | { readonly reading: Reading }
  | { readonly parts: DocumentParts | null }
  | { readonly written: Written }
  | { readonly failure: { readonly code: FailureCode; readonly detail: Readonly<Record<string, string | number>> } }
  | { readonly error: unknown }

/** What a worker is told when it starts. */
export interface WorkerData {
  /** See `PoolOptions`. */
  readonly isBehind: boolean
}
