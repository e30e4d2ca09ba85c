import { Failure } from "@gouji/core"
import { utf8ToBytes } from "@noble/hashes/utils.js"
import { describe, expect, it } from "vitest"
import { readDocument } from "../read-document.ts"
import { caseReport as report } from "../testing/describe-cases.ts"
import { printDoc } from "../testing/make-doc.ts"
import { bodyXml, makeDocx } from "../testing/make-docx.ts"
import { makeOdt, odtBody } from "../testing/make-odt.ts"
import { inGbk, printRtf } from "../testing/make-rtf.ts"
import { makeXls } from "../testing/make-xls.ts"
import { makeXlsx, printSheet } from "../testing/make-xlsx.ts"
import { plainPage } from "../testing/plain-page.ts"
import { printMarkdown, printTabs } from "../testing/print.ts"
import { printPdf } from "../testing/print-pdf.ts"

const files: readonly (readonly [ending: string, bytes: Uint8Array])[] = [
  ["docx", makeDocx(bodyXml(report))],
  ["doc", printDoc(report)],
  ["odt", makeOdt(odtBody(report))],
  ["rtf", utf8ToBytes(printRtf(report, inGbk))],
  ["xlsx", makeXlsx([printSheet(report)])],
  ["xls", makeXls({ Sheet1: printSheet(report) })],
  ["pdf", printPdf(report)],
  ["html", utf8ToBytes(plainPage(report))],
  ["md", utf8ToBytes(printMarkdown(report))],
  ["txt", utf8ToBytes(printTabs(report))],
]
const shares = [0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999]

describe("A15. a file that was cut", () => {
  it.for(files)("%s is refused or warned of, wherever it ends, and gives no other figure", async ([ending, bytes]) => {
    for (const share of shares) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * share))
      const reading = await readDocument(cut, { name: `a.${ending}` }).catch((failure: unknown) => {
        if (failure instanceof Failure) return null
        throw failure
      })
      if (reading === null) continue
      const whole = Object.keys(reading.report.cells).length === Object.keys(report.cells).length
      if (!whole) expect([share, reading.warnings.length]).not.toEqual([share, 0])
      expect({ ...report.cells, ...reading.report.cells }).toEqual(report.cells)
    }
  })
})
