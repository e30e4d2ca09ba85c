import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Report } from "@gouji/core"
import { writeHtml } from "@gouji/documents"
import { bodyXml, makeDocx, makeXlsx, printPdf, printSheet, printTabs } from "@gouji/documents/testing"
import { inventedReport } from "../src/testing/invented-report.ts"

const kinds: Readonly<Record<string, (report: Report) => string | Uint8Array>> = {
  docx: (report) => makeDocx(bodyXml(report)),
  xlsx: (report) => makeXlsx([printSheet(report)]),
  pdf: (report) => printPdf(report),
  html: (report) => writeHtml(report),
  txt: (report) => printTabs(report),
  json: (report) => JSON.stringify(report),
}

/** Writes so many reports of as many agencies, six kinds in turn, and gives their paths. */
export async function mixedFiles(folder: string, count: number): Promise<string[]> {
  await mkdir(folder)
  const paths: string[] = []
  const makers = Object.entries(kinds)
  for (let index = 0; index < count; index += 1) {
    const [ending, make] = makers[index % makers.length] ?? ["json", JSON.stringify]
    const path = join(folder, `${String(index).padStart(4, "0")}.${ending}`)
    await writeFile(path, make(inventedReport({ agency: { name: `示例县第${index}局`, id: null } })))
    paths.push(path)
  }
  return paths
}
