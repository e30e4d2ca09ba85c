import { Failure, type FailureCode } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import { utf8ToBytes } from "@noble/hashes/utils.js"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { limits } from "./limits.ts"
import { readDocument } from "./read-document.ts"
import { makeZip } from "./testing/make-zip.ts"
import { plainPage } from "./testing/plain-page.ts"

async function failureOf(bytes: Uint8Array, name: string): Promise<FailureCode | "read"> {
  try {
    await readDocument(bytes, { name })
    return "read"
  } catch (failure) {
    if (failure instanceof Failure) return failure.code
    throw failure
  }
}

const of = (...bytes: number[]) => new Uint8Array([...bytes, ...utf8ToBytes("x".repeat(200))])
const cutZip = (entry: string) => new Uint8Array([0x50, 0x4b, 3, 4, ...utf8ToBytes(`....${entry}....`)])
const page = (body: string) =>
  utf8ToBytes(`<html><body><h1>虚构县2024年政府信息公开工作年度报告</h1>${body}</body></html>`)

describe("a document that cannot be read", () => {
  const cases: readonly [what: string, bytes: Uint8Array, name: string, code: FailureCode][] = [
    ["nothing", new Uint8Array(), "a.html", "file-empty"],
    ["white space", utf8ToBytes(" \r\n\t "), "a.txt", "file-empty"],
    ["30 MB", new Uint8Array(30 * 1024 * 1024).fill(0x41), "a.txt", "file-too-large"],
    ["one byte more than the limit", new Uint8Array(limits.bytes + 1).fill(0x41), "a.txt", "file-too-large"],
    ["the start of a DOCX", cutZip("word/document.xml"), "a.docx", "truncated"],
    ["the start of a DOCX named as a page", cutZip("word/document.xml"), "a.html", "truncated"],
    ["the start of an XLSX", cutZip("xl/workbook.xml"), "a.xlsx", "truncated"],
    ["an OFD", makeZip([{ name: "OFD.xml", data: "<ofd:OFD/>" }]), "a.ofd", "ofd-unsupported"],
    ["the start of an OFD", cutZip("OFD.xml"), "a.ofd", "truncated"],
    ["the start of a PDF", utf8ToBytes("%PDF-1.7 …"), "a.pdf", "truncated"],
    ["the start of an old Word file", of(0xd0, 0xcf, 0x11, 0xe0), "a.doc", "truncated"],
    ["a picture named as text", of(0x89, 0x50, 0x4e, 0x47), "a.txt", "type-mismatch"],
    ["a program named as a DOCX", of(0x4d, 0x5a, 0x90), "a.docx", "type-mismatch"],
    ["binary rubbish", of(1, 2, 0, 3, 0, 4), "a.bin", "type-unsupported"],
    ["a foreign page", utf8ToBytes("<html><body><p>今天天气很好。</p></body></html>"), "a.html", "not-a-report"],
    ["a foreign text", utf8ToBytes("今天天气很好。\n明天也是。"), "a.txt", "not-a-report"],
    ["a page that ends in a tag", page("<p>x</p>").subarray(0, -3), "a.html", "truncated"],
    ["a page that ends in a table", utf8ToBytes("<p>x</p><table><tr><td>规章</td><td>1"), "a.html", "truncated"],
    ["foreign JSON", utf8ToBytes('{"schema":"other@1"}'), "a.json", "report-invalid"],
    ["broken JSON", utf8ToBytes('{"schema":"gouji/report@1",'), "a.json", "json-invalid"],
    ["100,000 quotes in each other", utf8ToBytes(`# a\n${">".repeat(100_000)}a`), "a.md", "markup-too-complex"],
    ["100,000 elements in each other", page("<div>".repeat(100_000)), "a.html", "markup-too-complex"],
    [
      "a table of a million columns",
      page(`<table><tr><td>a</td><td>b</td></tr><tr>${'<td colspan="1000">0</td>'.repeat(1000)}</tr></table>`),
      "a.html",
      "markup-too-complex",
    ],
  ]

  it.for(cases)("%s → $3", async ([, bytes, name, code]) => {
    expect(await failureOf(bytes, name)).toBe(code)
  })

  it("is refused or warned about wherever a page is cut", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(), fc.double({ min: 0.02, max: 0.98, noNaN: true }), async (report, share) => {
        const whole = utf8ToBytes(plainPage(report))
        const cut = whole.subarray(0, Math.floor(whole.length * share))
        const code = await failureOf(cut, "a.html")
        if (code !== "read") return
        const reading = await readDocument(cut, { name: "a.html" })
        expect(reading.warnings.length).toBeGreaterThan(0)
        for (const [cell, figure] of Object.entries(reading.report.cells))
          expect(`${cell}=${figure}`).toBe(`${cell}=${report.cells[cell]}`)
      }),
      { numRuns: 60 },
    )
  })

  it("survives any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        await failureOf(bytes, "a.html")
      }),
      { numRuns: 200 },
    )
  })
})
