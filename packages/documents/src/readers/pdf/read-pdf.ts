import { Failure, type FileProperties, type Warning } from "@gouji/core"
import type { Document } from "../../document.ts"
import { limits } from "../../limits.ts"
import { counted } from "../../notices/notice.ts"
import { continueTables } from "./continue-tables.ts"
import { openPdf } from "./core.ts"
import { demandWhole } from "./demand-whole.ts"
import { blocksOf } from "./flow.ts"
import { withLooseTables } from "./loose-tables.ts"
import type { PageContent } from "./page-content.ts"
import { pageItems } from "./page-items.ts"
import { readPage } from "./read-page.ts"
import { withoutRunningHeads } from "./running-heads.ts"

interface Pages {
  readonly pages: readonly PageContent[]
  /** How many remarks of readers stand on them. */
  readonly remarks: number
  readonly properties: FileProperties
}

async function readPages(bytes: Uint8Array): Promise<Pages> {
  const pdf = await openPdf(bytes)
  try {
    if (pdf.pages > limits.pages) throw new Failure("too-complex")
    const pages: PageContent[] = []
    let remarks = 0
    for (let index = 0; index < pdf.pages; index += 1) {
      const page = await pdf.page(index)
      remarks += page.remarks
      pages.push(readPage(page, pdf.font))
    }
    return { pages, remarks, properties: await pdf.properties() }
  } finally {
    await pdf.close()
  }
}

function warningsOf({ pages, remarks }: Pages): Warning[] {
  const unknown = pages.reduce((sum, page) => sum + page.unknown, 0)
  const about = { place: null, cells: [], expected: null }
  return [
    ...(unknown > 0 ? [{ ...about, code: "signs-unknown" as const, found: String(unknown) }] : []),
    ...(pages.some((page) => page.unseen) ? [{ ...about, code: "text-layer-unseen" as const, found: null }] : []),
    ...counted("comments", remarks),
  ]
}

/**
 * Reads a PDF: signs by where they stand, tables by the lines that are drawn, paragraphs by how lines fill the page.
 * Throws `encrypted`, `truncated`, `file-damaged`, `too-complex`, or `pdf-without-text` where nothing can be read.
 */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
  demandWhole(bytes)
  const read = await readPages(bytes)
  const { pages, properties } = read
  const printed = pages.flatMap((page) => page.signs).filter((sign) => sign.text !== " ").length
  const unknown = pages.reduce((sum, page) => sum + page.unknown, 0)
  if (printed - unknown < Math.max(1, printed / 2)) throw new Failure("pdf-without-text")
  const sheets = pages.map((page, index) => ({ height: page.height, items: pageItems(page, index + 1) }))
  return {
    mediaType: "application/pdf",
    blocks: blocksOf(continueTables(withLooseTables(withoutRunningHeads(sheets))), pages[0]?.width ?? 0),
    about: { titles: [], published: null },
    properties,
    warnings: warningsOf(read),
    bare: new Set(pages.flatMap(({ drawn, unseen }, index) => (drawn || unseen ? [] : [index + 1]))),
  }
}
