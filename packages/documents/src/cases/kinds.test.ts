import { utf8ToBytes } from "@noble/hashes/utils.js"
import iconv from "iconv-lite"
import { type Case, describeCases, caseReport as report } from "../testing/describe-cases.ts"
import { makeCompound } from "../testing/make-compound.ts"
import { printDoc } from "../testing/make-doc.ts"
import { bodyXml, makeDocx, paragraphXml } from "../testing/make-docx.ts"
import { inGbk, printRtf } from "../testing/make-rtf.ts"
import { makeXls } from "../testing/make-xls.ts"
import { makeXlsx, printSheet } from "../testing/make-xlsx.ts"
import { makeZip } from "../testing/make-zip.ts"
import { pdfFile } from "../testing/pdf-file.ts"
import { plainPage } from "../testing/plain-page.ts"
import { printPdf } from "../testing/print-pdf.ts"

const bytes = (...first: (number | string)[]) =>
  new Uint8Array([
    ...first.flatMap((item) => (typeof item === "number" ? [item] : [...utf8ToBytes(item)])),
    ...new Uint8Array(200),
  ])
const docx = () => makeDocx(bodyXml(report))
const xlsx = () => makeXlsx([printSheet(report)])
const xls = () => makeXls({ Sheet1: printSheet(report) })
const rtf = () => printRtf(report, inGbk)
const html = () => plainPage(report)
const png = () => bytes(0x89, "PNG", 13, 10, 0x1a, 10)
const program = () => bytes("MZ", 0x90, 0)
const mail = (type: string) =>
  `From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html()}\r\n--x--\r\n`
const xml = (root: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Word.Document"?>\n<${root} xmlns:w="urn:w"><table><tr><td>1</td></tr></table></${root}>`
const picture = { name: "word/media/image1.png", data: png() }

const names: readonly Case[] = [
  { id: "A3", what: "a DOCX named as a workbook", name: "a.xlsx", make: docx, warnings: ["name-differs"] },
  { id: "A3", what: "a workbook named as a DOCX", name: "a.docx", make: xlsx, warnings: ["name-differs"] },
  { id: "A3", what: "an XLS named as an XLSX", name: "a.xlsx", make: xls, warnings: ["name-differs"] },
  { id: "A3", what: "a DOCX named as a DOC", name: "a.doc", make: docx, warnings: ["name-differs"] },
  { id: "A3", what: "a PDF named as a DOCX", name: "a.docx", make: () => printPdf(report), warnings: ["name-differs"] },
  { id: "A3", what: "an RTF named as a DOC", name: "a.doc", make: rtf, warnings: ["name-differs"] },
  {
    id: "A3",
    what: "a page named as a workbook, as many systems export",
    name: "a.xls",
    make: html,
    warnings: ["name-differs"],
  },
  { id: "A3", what: "a DOCX without a name", name: "document", make: docx },
  { id: "A3", what: "a DOCX of an ending that means nothing", name: "报告\u202excod.exe", make: docx },
  { id: "A4", what: "a page named as a DOCX", name: "a.docx", make: html, code: "type-mismatch" },
  { id: "A4", what: "a page named as a PDF", name: "a.pdf", make: html, code: "type-mismatch" },
  { id: "A4", what: "text named as a workbook", name: "a.xlsx", make: () => "404 Not Found", code: "type-mismatch" },
  { id: "A4", what: "a picture named as a DOCX", name: "a.docx", make: png, code: "type-mismatch" },
  { id: "A4", what: "a program named as a DOCX", name: "a.docx", make: program, code: "type-mismatch" },
  { id: "A4", what: "a program", name: "a.exe", make: program, code: "type-unsupported" },
]

const kinds: readonly Case[] = [
  { id: "A22", what: "a WPS that is a DOC", name: "a.wps", make: () => printDoc(report) },
  { id: "A22", what: "a WPS that is a DOCX", name: "a.WPS", make: docx },
  { id: "A22", what: "an ET that is an XLS", name: "a.et", make: xls },
  { id: "A22", what: "an ET that is an XLSX", name: "a.et", make: xlsx },
  { id: "A22", what: "an RTF", name: "a.rtf", make: rtf },
  {
    id: "A22",
    what: "an OFD",
    name: "a.ofd",
    make: () => makeZip([{ name: "OFD.xml", data: "<ofd:OFD/>" }]),
    code: "ofd-unsupported",
  },
  {
    id: "A22",
    what: "an OFD with folders",
    name: "a.ofd",
    make: () =>
      makeZip([
        { name: "Doc_0/Document.xml", data: "<a/>" },
        { name: "OFD.xml", data: "<a/>" },
      ]),
    code: "ofd-unsupported",
  },
  {
    id: "A22",
    what: "half an OFD",
    name: "a.ofd",
    make: () => makeZip([{ name: "OFD.xml", data: "<ofd:OFD/>" }]).subarray(0, 60),
    code: "truncated",
  },
  {
    id: "A22",
    what: "a page saved with its pictures",
    name: "a.mht",
    make: () => mail("multipart/related; boundary=x"),
  },
  {
    id: "A22",
    what: "half a page saved with its pictures",
    name: "a.mhtml",
    make: () => mail("multipart/related; boundary=x").replace(/--x--\s*$/, ""),
    code: "truncated",
  },
  {
    id: "A22",
    what: "a page saved with its pictures and named as a DOC",
    name: "a.doc",
    make: () => mail("multipart/related; boundary=x"),
    warnings: ["name-differs"],
  },
  {
    id: "A22",
    what: "a Word document as one XML file",
    name: "a.xml",
    make: () => xml("w:wordDocument"),
    code: "format-unsupported",
  },
  { id: "A22", what: "a UOF", name: "a.doc", make: () => xml("uof:UOF"), code: "format-unsupported" },
  {
    id: "A22",
    what: "a workbook of the binary kind",
    name: "a.xlsb",
    make: () =>
      makeZip([
        {
          name: "_rels/.rels",
          data: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        },
        { name: "xl/workbook.bin", data: "x" },
      ]),
    code: "format-unsupported",
  },
  {
    id: "A22",
    what: "slides",
    name: "a.pptx",
    make: () => makeZip([{ name: "ppt/presentation.xml", data: "<a/>" }]),
    code: "type-unsupported",
  },
  {
    id: "A22",
    what: "something else in the container of Office",
    name: "a.msi",
    make: () => makeCompound({ Other: new Uint8Array(9) }),
    code: "type-unsupported",
  },
  ...(
    [
      ["PNG", "png", png()],
      ["JPEG", "jpg", bytes(0xff, 0xd8, 0xff, 0xe0)],
      ["GIF", "gif", bytes("GIF89a")],
      ["TIFF", "tif", bytes("II*", 0)],
      ["TIFF, big endian", "tiff", bytes("MM", 0, "*")],
      ["BMP", "bmp", bytes("BM", 0x36, 4, 0, 0, 0, 0, 0, 0, 0x36, 0, 0, 0, 0x28, 0, 0, 0)],
      ["WEBP", "webp", bytes("RIFF", 1, 2, 3, 4, "WEBPVP8 ")],
      ["HEIC", "heic", bytes(0, 0, 0, 0x18, "ftypheic")],
    ] as const
  ).map(
    ([kind, ending, make]): Case => ({
      id: "E4",
      what: `a ${kind}`,
      name: `scan.${ending}`,
      make: () => make,
      code: "picture-unsupported",
    }),
  ),
  {
    id: "E4",
    what: "a scanned PDF",
    name: "a.pdf",
    make: () => pdfFile(["0 0 595 842 re f"]),
    code: "pdf-without-text",
  },
  {
    id: "C5",
    what: "a DOCX of pictures alone",
    name: "a.docx",
    make: () => makeDocx(paragraphXml(""), { more: [picture] }),
    code: "text-missing",
  },
  {
    id: "C5",
    what: "a DOCX of hardly a word",
    name: "a.docx",
    make: () => makeDocx(paragraphXml("今天天气很好。")),
    code: "not-a-report",
  },
  {
    id: "C5",
    what: "a DOCX whose tables are pictures",
    name: "a.docx",
    make: () =>
      makeDocx(bodyXml({ ...report, forms: { disclosure: null, requests: null, remedies: null } }), {
        more: [picture],
      }),
    cells: Object.fromEntries(Object.keys(report.cells).map((cell) => [cell, undefined])),
    warnings: ["table-missing"],
  },
]

const encodings: readonly Case[] = [
  {
    id: "F11",
    what: "a page in GBK that says so",
    name: "a.html",
    make: () => new Uint8Array(iconv.encode(html().replace("utf-8", "gbk"), "gbk")),
  },
  {
    id: "F11",
    what: "a page in GBK that says UTF-8",
    name: "a.html",
    make: () => new Uint8Array(iconv.encode(html(), "gbk")),
    warnings: ["encoding-assumed"],
  },
  {
    id: "F11",
    what: "a page in UTF-8 that says GB2312",
    name: "a.html",
    make: () => html().replace("utf-8", "gb2312"),
    warnings: ["encoding-assumed"],
  },
  {
    id: "F11",
    what: "a page in UTF-16",
    name: "a.html",
    make: () => new Uint8Array(iconv.encode(html(), "utf16le", { addBOM: true })),
  },
  {
    id: "F11",
    what: "a page that mixes encodings",
    name: "a.html",
    make: () => new Uint8Array([...utf8ToBytes(html()), 0xff, 0xff, 0xfe]),
    code: "encoding-unknown",
  },
]

describeCases("A. names that promise another kind", names)
describeCases("A. kinds of files", kinds)
describeCases("F. encodings", encodings)
