import { utf8ToBytes } from "@noble/hashes/utils.js"
import { printableOf } from "./printable.ts"
import type { ReportFormat } from "./report-formats.ts"
import type { Writer } from "./writing.ts"

/** A writer of one text, of the report as it is printed. */
const ofText =
  (write: (report: Parameters<Writer>[0]) => string): Writer =>
  (report) => {
    const { report: printed, notes } = printableOf(report)
    return { bytes: utf8ToBytes(write(printed)), printed, notes }
  }

/** A writer for each format, loaded when it is first asked for: the libraries for packages are large. */
export const writers: Readonly<Record<ReportFormat, () => Promise<Writer>>> = {
  docx: async () => (await import("./docx/write-docx.ts")).writeDocx,
  xlsx: async () => (await import("./xlsx/write-xlsx.ts")).writeXlsx,
  html: async () => {
    const { pageOf } = await import("./html.ts")
    return ofText((report) => pageOf(report))
  },
  md: async () => ofText((await import("./markdown.ts")).writeMarkdown),
  csv: async () => {
    const { writeCsv } = await import("./csv.ts")
    return (report, { places }) => ({ bytes: utf8ToBytes(writeCsv(report, places)), printed: report, notes: [] })
  },
  json: async () => {
    const { writeJson } = await import("./json.ts")
    return (report) => ({ bytes: utf8ToBytes(writeJson(report)), printed: report, notes: [] })
  },
}
