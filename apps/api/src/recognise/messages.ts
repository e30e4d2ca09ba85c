import type { FailureCode, Reading, Report } from "@gouji/core"
import type { ReportFormat, WriteOptions, Written } from "@gouji/documents/write"

/** What the main thread asks of a worker: to read a document, or to write a report as one. */
export type Question =
  | { readonly bytes: Uint8Array; readonly name: string }
  | { readonly report: Report; readonly format: ReportFormat; readonly options: WriteOptions }

/** What a worker answers. Errors lose their class on the way, so a failure travels as its code and detail. */
export type Answer =
  | { readonly reading: Reading }
  | { readonly written: Written }
  | { readonly failure: { readonly code: FailureCode; readonly detail: Readonly<Record<string, string | number>> } }
  | { readonly error: unknown }
