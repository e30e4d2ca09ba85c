import type { Report } from "@gouji/core"
import { type ReportFormat, reportFormatOf } from "./report-formats.ts"
import { verifyData, verifyDocument } from "./verify.ts"
import { verifyRows } from "./verify-rows.ts"
import type { WriteNote } from "./write-note.ts"
import { writers } from "./writers.ts"
import type { WriteOptions } from "./writing.ts"

/** A file that says what its report says, and what whoever takes it should know. */
export interface Written {
  readonly bytes: Uint8Array
  readonly notes: readonly WriteNote[]
}

/**
 * Writes a report as a file, reads it again as anybody's would be read, and gives it only where figures, forms and text
 * are the same. Throws `document-differs` where they are not. The same in Node and in the browser.
 */
export async function writeVerified(
  report: Report,
  format: ReportFormat,
  options: WriteOptions = {},
): Promise<Written> {
  const name = `report.${reportFormatOf(format).extension}`
  const write = await writers[format]()
  const { bytes, printed, notes } = await write(report, options)
  const isLong = format === "csv" || (format === "xlsx" && options.layout === "long")
  const verify = format === "json" ? verifyData : isLong ? verifyRows : verifyDocument
  await verify(bytes, { name, printed })
  return { bytes, notes }
}

/** As `writeVerified`, the file alone. */
export async function writeReport(report: Report, format: ReportFormat, options?: WriteOptions): Promise<Uint8Array> {
  return (await writeVerified(report, format, options)).bytes
}
