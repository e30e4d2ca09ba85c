import type { Figure, Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { figureHands } from "../src/testing/hands.ts"
import { printShape, type Shape } from "../src/testing/shape.ts"
import { shapes } from "../src/testing/shapes.ts"
import { anatomies, openFile } from "./anatomy.ts"
import { damageBytes } from "./damage-bytes.ts"
import { actsFor, damageContent, printedIn } from "./damage-content.ts"
import { generator } from "./random.ts"

/** A format that is damaged, in one of its shapes. */
export interface Subject {
  readonly name: string
  readonly extension: string
  readonly shape: Shape
  /** How its contents are damaged, where that can be done. */
  readonly anatomy?: string
}

const subject = (shape: string, extension: string, anatomy?: string): Subject => {
  const found = shapes.find(({ name }) => name === shape)
  if (!found) throw new Error(`no shape ${shape}`)
  return { name: shape, extension, shape: found, ...(anatomy === undefined ? {} : { anatomy }) }
}

export const subjects: readonly Subject[] = [
  subject("HTML, a plain page", "html", "HTML"),
  subject("HTML, the sum in front", "html", "HTML"),
  subject("HTML, table three turned", "html", "HTML"),
  subject("HTML, a line for each figure", "html", "HTML"),
  // Its figures are in pieces, so that its contents cannot be damaged piece by piece.
  subject("HTML, pasted from Word", "html"),
  subject("Markdown", "md", "Markdown"),
  subject("text, a row to a line, tabs between", "txt", "text, a row to a line"),
  subject("text, a tab and a cell to a line", "txt", "text, a tab and a cell to a line"),
  subject("text, a cell to a line, blanks gone", "txt", "text, a cell to a line"),
  subject("DOCX, by docx", "docx", "DOCX"),
  subject("DOC", "doc"),
  subject("RTF, in GBK", "rtf", "RTF"),
  subject("ODT", "odt", "ODT"),
  subject("XLSX", "xlsx", "XLSX"),
  subject("XLSX, merged cells split and filled", "xlsx", "XLSX"),
  subject("XLS, by SheetJS", "xls"),
  subject("ODS, by SheetJS", "ods", "ODS"),
  subject("PDF, drawn lines", "pdf"),
]

const areDistinct = ({ cells }: Report) => {
  const figures = Object.values(cells)
  return new Set(figures).size === figures.length && figures.every((figure) => Number(figure) >= 1000)
}

/** Reports with another figure in each cell, so that one that slides is seen. */
export function distinctReports(): Report[] {
  const forms = [
    { disclosure: "2021", requests: "2021" },
    { disclosure: "2021", requests: "2019" },
  ] as const
  return forms.flatMap((chosen) => {
    const arbitrary = arbitraryReport({ counts: "distinct", forms: chosen })
    return fc.sample(arbitrary, { numRuns: 200, seed: 20_260_103 }).filter(areDistinct).slice(0, 1)
  })
}

/** A damaged file, and what it prints. */
export interface DamagedFile {
  readonly index: number
  readonly bytes: Uint8Array
  readonly printed: Readonly<Record<string, Figure>>
  readonly report: Report
  readonly how: string
}

/** Files of a subject whose bytes are damaged. What is cut off is not printed any more, where that can be seen. */
export async function* damagedBytes({ shape, extension }: Subject, count: number): AsyncGenerator<DamagedFile> {
  const reports = distinctReports()
  const files = await Promise.all(reports.map((report) => printShape(shape, report, figureHands["blank cells"])))
  for (let index = 0; index < count; index += 1) {
    const [report, file] = [reports[index % reports.length], files[index % reports.length]]
    if (!report || !file) continue
    const bytes = damageBytes(file, generator(index))
    const isText = extension === "txt" || extension === "md"
    const printed = isText ? printedIn(new TextDecoder().decode(bytes), report.cells) : report.cells
    yield { index, bytes, printed, report, how: "bytes" }
  }
}

/** Files of a subject that are whole, and whose contents are damaged. */
export async function* damagedContents({ shape, anatomy }: Subject, count: number): AsyncGenerator<DamagedFile> {
  const form = anatomies[anatomy ?? ""]
  if (!form) return
  const reports = distinctReports()
  const files = await Promise.all(reports.map((report) => printShape(shape, report, figureHands["blank cells"])))
  const opened = files.map((bytes) => openFile(bytes, form))
  const acts = actsFor(form)
  for (let index = 0; index < count; index += 1) {
    const turn = Math.floor(index / acts.length) % reports.length
    const [report, file, how] = [reports[turn], opened[turn], acts[index % acts.length]]
    if (!report || !file || !how) continue
    const damaged = damageContent(how, file.text, report.cells, form, generator(index))
    yield { index, bytes: file.close(damaged.text), printed: damaged.printed, report, how }
  }
}
