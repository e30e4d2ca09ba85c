import { plainPage } from "@gouji/documents/testing"
import { slippedReport } from "./invented-report.ts"

export const report = slippedReport({ agency: "北原县教育局", year: 2024, form: "2021", seed: 9 })

/** A report as a web page, with errors in it. */
export const htmlFile = {
  name: "北原县教育局2024.html",
  mimeType: "text/html",
  buffer: Buffer.from(plainPage(report)),
}
