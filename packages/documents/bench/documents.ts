import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Figure } from "@gouji/core"
import { convertAll, office } from "../accuracy/run-program.ts"
import { type Specimen, specimens } from "../accuracy/specimens.ts"
import { figureHands } from "../src/testing/hands.ts"
import { printPdf } from "../src/testing/print-pdf.ts"
import { publishedFolder } from "../src/testing/published-reports.ts"
import { printShape } from "../src/testing/shape.ts"
import { shapes } from "../src/testing/shapes.ts"

/** A document that is measured, and what it prints; null where that is not known. */
export interface BenchDocument {
  readonly name: string
  readonly extension: string
  readonly bytes: Uint8Array
  readonly cells: Readonly<Record<string, Figure>> | null
}

const measured: readonly (readonly [shape: string, extension: string])[] = [
  ["HTML, as a CMS publishes it", "html"],
  ["HTML, pasted from Word", "html"],
  ["Markdown", "md"],
  ["text, a tab and a cell to a line", "txt"],
  ["text, tables run together, nothing between", "txt"],
  ["DOCX, by docx", "docx"],
  ["DOC", "doc"],
  ["RTF, in GBK", "rtf"],
  ["ODT", "odt"],
  ["XLSX", "xlsx"],
  ["XLS, by SheetJS", "xls"],
  ["ODS, by SheetJS", "ods"],
]

/** Published reports outside the project, where they are at hand. */
const published = ["pingtan-2025.html", "hongze-2023.pdf"]

function publishedDocuments(): BenchDocument[] {
  return published.flatMap((name) => {
    const path = join(publishedFolder, "samples", name)
    if (!existsSync(path)) return []
    const truth = JSON.parse(readFileSync(path.replace(/\.\w+$/, ".truth.json"), "utf8")) as {
      readonly cells: Readonly<Record<string, number | null>>
    }
    const extension = name.split(".").at(-1) ?? ""
    const bytes = new Uint8Array(readFileSync(path))
    // Amounts are numbers there; here they are decimal strings.
    const figures = Object.entries(truth.cells).map(([cell, figure]): [string, Figure] => [
      cell,
      figure === null || Number.isInteger(figure) ? figure : String(figure),
    ])
    const cells = Object.fromEntries(figures)
    return [{ name: `${extension.toUpperCase()}, published: ${name}`, extension, bytes, cells }]
  })
}

async function pdfByOffice({ report }: Specimen, docx: Uint8Array | undefined): Promise<BenchDocument[]> {
  if (office === null || !docx) return []
  const [bytes] = await convertAll({ files: [docx], from: "docx", filter: "pdf:writer_pdf_Export" })
  return bytes ? [{ name: "PDF, by LibreOffice", extension: "pdf", bytes, cells: report.cells }] : []
}

/** One report, in every format. */
export async function benchDocuments(): Promise<BenchDocument[]> {
  const [specimen] = specimens(1)
  if (!specimen) return []
  const { report } = specimen
  const made = await Promise.all(
    measured.map(async ([name, extension]): Promise<BenchDocument> => {
      const shape = shapes.find((candidate) => candidate.name === name)
      if (!shape) throw new Error(`no shape ${name}`)
      return {
        name,
        extension,
        bytes: await printShape(shape, report, figureHands["blank cells"]),
        cells: report.cells,
      }
    }),
  )
  const sixPages = printPdf(report, { rowsOnPage: 9 })
  const docx = made.find(({ extension }) => extension === "docx")
  return [
    ...publishedDocuments(),
    ...made,
    { name: "PDF, drawn lines, six pages", extension: "pdf", bytes: sixPages, cells: report.cells },
    ...(await pdfByOffice(specimen, docx?.bytes)),
  ]
}
