import type { Report } from "@gouji/core"
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from "docx"
import { type Part, partsOf } from "../parts.ts"
import { printableOf } from "../printable.ts"
import type { Writer } from "../writing.ts"
import { documentStyles } from "./document-styles.ts"
import { fonts } from "./fonts.ts"
import { page } from "./measures.ts"
import { settlePackage } from "./settle-package.ts"
import { tableDocx } from "./table-docx.ts"

const indent = { firstLineChars: 200, firstLine: 640 }

/** The agency stands over the date, both some way from the right edge (GB/T 9704). */
const signature = { alignment: AlignmentType.RIGHT, indent: { right: 640 } } as const

function blockOf(part: Part, report: Report): Paragraph | Table {
  switch (part.kind) {
    case "table":
      return tableDocx(part, report)
    case "title":
      return new Paragraph({ text: part.text, heading: HeadingLevel.TITLE })
    case "heading":
      return new Paragraph({ text: part.text, heading: HeadingLevel.HEADING_1 })
    case "paragraph":
      return new Paragraph({ text: part.text, indent })
    case "agency":
      return new Paragraph({ text: part.text, ...signature, keepNext: true, spacing: { before: 560 } })
    case "date":
      return new Paragraph({ text: part.text, ...signature })
  }
}

/** The number of the page in the middle below, between dashes, in 四号. */
function footer(): Footer {
  const children = ["— ", PageNumber.CURRENT, " —"]
  const run = new TextRun({ children, font: fonts.table, size: 28 })
  return new Footer({ children: [new Paragraph({ children: [run], alignment: AlignmentType.CENTER })] })
}

function sectionOf(report: Report): ISectionOptions {
  const { width, height, margin } = page
  return {
    properties: { page: { size: { width, height }, margin } },
    footers: { default: footer() },
    children: partsOf(report).map((part) => blockOf(part, report)),
  }
}

/** A report as an official document on paper: DOCX, with the tables as the form prints them. The same report, the same bytes. */
export const writeDocx: Writer = async (report) => {
  const { report: printed, notes } = printableOf(report)
  const document = new Document({
    title: printed.title ?? "",
    styles: documentStyles,
    sections: [sectionOf(printed)],
  })
  const bytes = settlePackage(new Uint8Array(await Packer.toArrayBuffer(document)))
  return { bytes, printed, notes }
}
