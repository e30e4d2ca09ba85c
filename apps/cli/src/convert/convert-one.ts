import type { Reading } from "@gouji/core"
import {
  pageOf,
  printableOf,
  verifyDocument,
  type WriteOptions,
  type Written,
  writeVerified,
} from "@gouji/documents/write"
import type { Documents, Ports } from "../ports.ts"
import type { Target } from "./convert-command.ts"

/** A report as a PDF: the page printed by a browser, and read again as any PDF would be. */
async function writePdf(reading: Reading, documents: Documents, printPdf: Ports["printPdf"]): Promise<Written> {
  const { report: printed, notes } = printableOf(reading.report)
  const bytes = await printPdf(pageOf(printed, { paged: true }))
  const read = documents.readDocument
  await verifyDocument(bytes, { name: "report.pdf", printed, strictness: "pages", read })
  return { bytes, notes }
}

/** Writes a report as another file, which was read again and says the same. Throws `document-differs`. */
export async function convertOne(
  reading: Reading,
  { to, options }: { readonly to: Target; readonly options: WriteOptions },
  documents: Documents,
  printPdf: Ports["printPdf"],
): Promise<Written> {
  if (to === "pdf") return await writePdf(reading, documents, printPdf)
  return await writeVerified(reading.report, to, { ...options, places: reading.places })
}
