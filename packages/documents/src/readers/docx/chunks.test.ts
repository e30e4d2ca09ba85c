import { encode } from "iconv-lite"
import { describe, expect, it } from "vitest"
import { readDocument } from "../../read-document.ts"
import { caseReport as report } from "../../testing/describe-cases.ts"
import { bodyXml, documentXml, makeDocx, paragraphXml, relationships } from "../../testing/make-docx.ts"
import { plainPage } from "../../testing/plain-page.ts"

const page = plainPage(report)
const namespace = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const chunk = `<w:altChunk r:id="rId0" ${namespace}/>`

/** A document that is nothing but another one, as programs write it that know pages and no Word. */
function around(part: string | Uint8Array, { body = chunk, name = "afchunk.bin" } = {}): Uint8Array {
  const named = relationships([["aFChunk", name]])
  return makeDocx("", {
    document: documentXml(body),
    more: [{ name: `word/${name}`, data: part }],
    related: named,
  })
}

const message = (body: string) =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=z\r\n\r\n--z\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}\r\n--z--\r\n`

const read = async (bytes: Uint8Array) => {
  const { report: given, warnings } = await readDocument(bytes, { name: "a.docx" })
  return { cells: given.cells, warnings: warnings.map(({ code }) => code) }
}

describe("a document taken in as a chunk", () => {
  const kinds: readonly (readonly [string, string | Uint8Array])[] = [
    ["a page", page],
    ["a page in GBK", encode(page.replace(/utf-8/i, "gbk"), "gbk")],
    ["a page in a message", message(page)],
    ["a DOCX", makeDocx(bodyXml(report))],
  ]
  it.for(kinds)("%s is read", async ([, part]) => {
    expect(await read(around(part))).toEqual({ cells: report.cells, warnings: [] })
  })

  it("stands where it is named, and its warnings with it", async () => {
    const marked = page.replace(/<td>\d+<\/td>/, "<td>约20件</td>")
    const { report: given, warnings } = await readDocument(
      around(marked, { body: `${paragraphXml("前言")}${chunk}` }),
      {
        name: "a.docx",
      },
    )
    expect(Object.keys(given.cells)).toHaveLength(Object.keys(report.cells).length - 1)
    expect(warnings.map(({ code, found }) => [code, found])).toEqual([["figure-unreadable", "约20件"]])
  })
})

describe("a chunk that is not read is said", () => {
  const own = bodyXml(report)
  const inner = around(page)
  const unread: readonly (readonly [string, string | Uint8Array])[] = [
    ["within another", inner],
    ["cut in the middle", page.slice(0, page.length / 2)],
    ["of another kind", "%PDF-1.7"],
    ["of damaged markup", makeDocx("", { document: "<w:document" })],
  ]
  it.for(unread)("%s", async ([, part]) => {
    expect(await read(around(part, { body: own + chunk }))).toEqual({
      cells: report.cells,
      warnings: ["content-unread"],
    })
  })

  it("in a cell, whose figure it may be", async () => {
    const cell = own.replace(/<w:t xml:space="preserve">\d+<\/w:t><\/w:r><\/w:p>/, `</w:r></w:p>${chunk}`)
    expect(cell).not.toBe(own)
    const { cells, warnings } = await read(around(page, { body: cell }))
    const lost = Object.keys(report.cells).filter((address) => !(address in cells))
    for (const [address, figure] of Object.entries(cells))
      expect([address, figure]).toEqual([address, report.cells[address]])
    expect(lost.length).toBeGreaterThan(0)
    expect(warnings).toContain("content-unread")
  })
})
