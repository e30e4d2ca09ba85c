import { type PdfLook, printPdf } from "../print-pdf.ts"
import type { Shape } from "../shape.ts"

const shape = (name: string, look: PdfLook): Shape => ({
  name,
  print: (report, hand) => printPdf(report, { ...look, print: hand }),
})
const foot = (page: number) => `— ${page} —`

export const pdf: readonly Shape[] = [
  shape("PDF, drawn lines", { foot }),
  shape("PDF, lines as thin areas", { rules: "bars", foot }),
  shape("PDF, no lines", { rules: "none" }),
  shape("PDF, twelve rows to a page", { rowsOnPage: 12, foot }),
]
