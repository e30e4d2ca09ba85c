import type { CheckSheet } from "@gouji/core"
import { AlignmentType, Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from "docx"
import { sheetBlocks } from "./sheet-blocks.ts"

const body = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "宋体", cs: "Times New Roman" } as const
const bold = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "黑体", cs: "Times New Roman" } as const

const headingStyle = (size: number) => ({
  run: { font: bold, size, bold: true, color: "1C2026" },
  paragraph: { spacing: { after: 120 } },
})

/** A4 on its side: the findings have six columns. */
const page = {
  size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 1000, bottom: 900, left: 1134, right: 1134, footer: 450 },
}

const pageNumber = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 18 })],
      }),
    ],
  })

/**
 * Check sheets (核对单) as one Word document to print, to fill in and to hand round; each report begins a section with its
 * own page numbers. Rejects with a `RangeError` for no sheet at all.
 */
export async function writeCheckSheetsDocx(sheets: readonly CheckSheet[]): Promise<Uint8Array> {
  const [first] = sheets
  if (first === undefined) throw new RangeError("no sheet")
  const document = new Document({
    title: first.texts.title,
    creator: "gouji",
    styles: {
      default: {
        document: { run: { font: body, size: 20, language: { value: first.language, eastAsia: "zh-CN" } } },
        heading1: headingStyle(32),
        heading2: headingStyle(22),
      },
    },
    sections: sheets.map((sheet) => ({
      properties: { page: { ...page, pageNumbers: { start: 1 } } },
      footers: { default: pageNumber() },
      children: sheetBlocks(sheet),
    })),
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
