import type { Place, Report } from "@gouji/core"
import type { WriteNote } from "./write-note.ts"

export interface WriteOptions {
  /** XLSX: totals are formulas, wherever they are what their parts come to. */
  readonly formulas?: boolean
  /** XLSX: a sheet a table as the form prints it, or a row a cell. */
  readonly layout?: "form" | "long"
  /** CSV: where each figure stood in its document, and as what. */
  readonly places?: Readonly<Record<string, Place>>
}

/** What a writer made, and the report that is to be read in it again. */
export interface Writing {
  readonly bytes: Uint8Array
  readonly printed: Report
  readonly notes: readonly WriteNote[]
}

export type Writer = (report: Report, options: WriteOptions) => Writing | Promise<Writing>
