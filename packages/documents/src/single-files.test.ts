import { Failure, type FailureCode, type Report, wordFailure } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import { utf8ToBytes } from "@noble/hashes/utils.js"
import fc from "fast-check"
import iconv from "iconv-lite"
import { describe, expect, it } from "vitest"
import { readDocument } from "./read-document.ts"
import { sniffBytes } from "./sniff.ts"
import { makeCompound } from "./testing/make-compound.ts"
import { bodyXml, documentXml } from "./testing/make-docx.ts"
import { odtBody } from "./testing/make-odt.ts"
import { makeZip } from "./testing/make-zip.ts"
import { plainPage } from "./testing/plain-page.ts"

const reports: readonly Report[] = fc.sample(arbitraryReport(), { seed: 23, numRuns: 3 })
const latin = (bytes: Uint8Array) => iconv.decode(Buffer.from(bytes), "latin1")

/** Lines no longer than mail allows, all but plain signs as their numbers. */
const quotedPrintable = (bytes: Uint8Array) =>
  latin(bytes)
    .replace(/[=\u0080-\u00ff]/g, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/(?:=[\dA-F]{2}|[^=\n]){60}/g, "$&=\r\n")
const base64 = (bytes: Uint8Array) => btoa(latin(bytes)).replace(/.{76}/g, "$&\r\n")

function mht(page: Uint8Array, encoding: "base64" | "quoted-printable", charset: string): Uint8Array {
  const mark = "----=_NextPart_01DB1234.5678ABCD"
  const part = (type: string, kind: string, body: string) =>
    `--${mark}\r\nContent-Location: file:///C:/1.htm\r\nContent-Transfer-Encoding: ${kind}\r\nContent-Type: ${type}; charset="${charset}"\r\n\r\n${body}\r\n\r\n`
  const header = "<html><body><table><tr><td>规章</td><td>9</td><td>9</td><td>9</td></tr></table></body></html>"
  const parts = [
    part("text/html", encoding, encoding === "base64" ? base64(page) : quotedPrintable(page)),
    part("text/xml", "quoted-printable", "<xml/>"),
    part("text/html", "base64", base64(utf8ToBytes(header))),
  ]
  const text = `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="${mark}"\r\n\r\nA page in a single file.\r\n\r\n${parts.join("")}--${mark}--\r\n`
  return utf8ToBytes(text)
}
/** As browsers save a page: its text in a message within the message. */
function nested(page: Uint8Array): Uint8Array {
  const [outer, inner] = ["--=_outer", "--=_inner"]
  const text = `--${inner}\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(page)}\r\n--${inner}--\r\n`
  return utf8ToBytes(
    `From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="multipart/alternative"; boundary="${outer}"\r\n\r\n--${outer}\r\nContent-Type: multipart/alternative; boundary="${inner}"\r\n\r\n${text}\r\n--${outer}--\r\n`,
  )
}
const gbkPage = (report: Report) => iconv.encode(plainPage(report).replace(/utf-8/i, "gb2312"), "gb18030")

const oasis = ["office", "text", "table", "style"].map(
  (n) => `xmlns:${n}="urn:oasis:names:tc:opendocument:xmlns:${n}:1.0"`,
)
const flatOdt = (body: string, kind = "text") =>
  utf8ToBytes(
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${oasis.join(" ")} office:mimetype="application/vnd.oasis.opendocument.${kind}"><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document>`,
  )
const flatOds = (report: Report) =>
  flatOdt((odtBody(report).match(/<table:table>.*?<\/table:table>/gs) ?? []).join(""), "spreadsheet")
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const flatOpc = (document: string) =>
  utf8ToBytes(
    `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/_rels/.rels" pkg:contentType="a"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part><pkg:part pkg:name="/word/document.xml" pkg:contentType="b"><pkg:xmlData>${document.replace(/^<\?xml[^>]*>/, "")}</pkg:xmlData></pkg:part><pkg:part pkg:name="/word/media/a.png"><pkg:binaryData>AAAA</pkg:binaryData></pkg:part></pkg:package>`,
  )

describe("a report in a single file is read cell for cell", () => {
  const shapes: readonly [string, (report: Report) => Uint8Array][] = [
    ["a page of mail in GBK", (report) => mht(gbkPage(report), "quoted-printable", "gb2312")],
    ["a page of mail in base64", (report) => mht(utf8ToBytes(plainPage(report)), "base64", "utf-8")],
    ["a page in a message in a message", (report) => nested(utf8ToBytes(plainPage(report)))],
    ["a flat ODT", (report) => flatOdt(odtBody(report))],
    ["a flat ODS", flatOds],
    ["a flat DOCX", (report) => flatOpc(documentXml(bodyXml(report)))],
  ]
  it.for(shapes)("%s", async ([, make]) => {
    for (const report of reports) {
      const reading = await readDocument(make(report), { name: "a" })
      expect(reading.report.cells).toEqual(report.cells)
    }
  })
})

it("a workbook that holds a Word document is a workbook", () => {
  const parts = [
    { name: "xl/embeddings/1.docx", data: makeZip([{ name: "word/document.xml", data: "<a/>" }]), stored: true },
    { name: "xl/workbook.xml", data: "<a/>" },
  ]
  expect(sniffBytes(makeZip(parts))).toBe("xlsx")
  expect(sniffBytes(makeZip(parts).subarray(0, 60))).toBe("xlsx")
})

describe("a single file that cannot be read", () => {
  const whole = mht(gbkPage(reports[0] as Report), "quoted-printable", "gb2312")
  const damaged = (from: string, to: string) => utf8ToBytes(latin(whole).replace(from, to))
  const cases: readonly [string, Uint8Array, FailureCode][] = [
    ["its end cut off", whole.subarray(0, whole.length / 2), "truncated"],
    ["all but its last mark", whole.subarray(0, whole.length - 6), "truncated"],
    ["a sign that is none", damaged("=D", "=Z"), "file-damaged"],
    ["no page in it", damaged("text/html", "text/plain").subarray(), "not-a-report"],
    ["a package without a document", flatOpc("<a/>"), "no-document-part"],
    ["half a package", flatOpc(documentXml("")).subarray(0, 900), "xml-invalid"],
    ["a sheet that is a text", flatOdt("", "spreadsheet").slice(), "not-a-report"],
  ]
  it.for(cases)("with %s → $2", async ([, bytes, code]) => {
    const failure = await readDocument(bytes, { name: "a" }).catch((thrown: unknown) => thrown)
    expect(failure instanceof Failure ? failure.code : failure).toBe(code)
  })

  const xml = (root: string, uri: string) =>
    utf8ToBytes(`<?xml version="1.0"?>\n<?mso-application progid="a"?>\n<${root} xmlns:w="${uri}"><a/></${root}>`)
  const steps: readonly [string, Uint8Array, string][] = [
    ["Word 2003 XML", xml("w:wordDocument", "http://schemas.microsoft.com/office/word/2003/wordml"), ".docx"],
    ["Excel 2003 XML", xml("Workbook", "urn:schemas-microsoft-com:office:spreadsheet"), ".xlsx"],
    ["Microsoft Works", makeCompound({ MatOST: new Uint8Array(9), MN0: new Uint8Array(9) }), ".docx"],
    ["Word 6.0/95", makeCompound({ WordDocument: new Uint8Array(600).fill(0xdc, 0, 1) }), ".docx"],
  ]
  it.for(steps)("because it is %s is told what to be saved as", async ([found, bytes, step]) => {
    const failure = await readDocument(bytes, { name: "a" }).catch((thrown: unknown) => thrown)
    expect(failure).toMatchObject({ code: "format-unsupported", detail: { found } })
    for (const language of ["zh-CN", "en"] as const)
      expect(wordFailure(failure as Failure, language).todo).toContain(step)
  })
})
