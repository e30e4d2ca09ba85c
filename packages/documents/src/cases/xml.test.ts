import { utf8ToBytes } from "@noble/hashes/utils.js"
import iconv from "iconv-lite"
import { type Case, describeCases, marked, caseReport as report } from "../testing/describe-cases.ts"
import { bodyXml, documentXml, makeDocx, paragraphXml } from "../testing/make-docx.ts"
import { makeXlsx, printSheet } from "../testing/make-xlsx.ts"

const body = bodyXml(report)
const document = documentXml(body)
const declaration = /^<\?xml[^>]*\?>/
const withType = (type: string) => document.replace(declaration, (found) => `${found}${type}`)
/** The document with something in the place of the marked figure. */
const withFigure = (text: string) => document.replace(`>${marked}<`, `>${text}<`)
const docx = (of: string | Uint8Array) => makeDocx("", { document: of })
const encoded = (text: string, encoding: string, addBOM = false) =>
  new Uint8Array(iconv.encode(text, encoding, { addBOM }))
const declared = (encoding: string) => document.replace("UTF-8", encoding)
const laughs = Array.from({ length: 10 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join(
  "",
)
const strange = "__proto__ constructor toString hasOwnProperty"

const types: readonly Case[] = (
  [
    ["B1", "an external entity of a file", '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
    ["B2", "an external entity of a server", '<!DOCTYPE a [<!ENTITY e SYSTEM "http://127.0.0.1:9/">]>'],
    ["B2", "a parameter entity", '<!DOCTYPE a [<!ENTITY % e SYSTEM "http://127.0.0.1:9/">%e;]>'],
    ["B3", "a billion laughs", `<!DOCTYPE a [<!ENTITY l0 "lol">${laughs}]>`],
    ["B4", "one large entity", `<!DOCTYPE a [<!ENTITY e "${"a".repeat(100_000)}">]>`],
    ["B1", "a bare document type", "<!DOCTYPE a>"],
  ] as const
).map(([id, what, type]) => ({ id, what, name: "a.docx", make: () => docx(withType(type)), code: "dtd-forbidden" }))

const shapes: readonly Case[] = [
  { id: "B5", what: "a figure in references", name: "a.docx", make: () => docx(withFigure("&#57;&#x38;&#55;654")) },
  {
    id: "B5",
    what: "150,000 references",
    name: "a.docx",
    make: () =>
      docx(
        documentXml(
          paragraphXml("").replace("</w:p>", `<w:r><w:t>${"&#65;".repeat(150_000)}</w:t></w:r></w:p>`) + body,
        ),
      ),
  },
  {
    id: "B5",
    what: "2 million references",
    name: "a.docx",
    make: () => docx(documentXml(`<w:p><w:r><w:t>${"&#65;".repeat(2_000_000)}</w:t></w:r></w:p>${body}`)),
    code: "inflated-too-large",
  },
  {
    id: "B6",
    what: "100,000 elements in each other",
    name: "a.docx",
    make: () => docx(documentXml("<w:p>".repeat(100_000))),
    code: "xml-too-deep",
  },
  {
    id: "B7",
    what: "a million attributes",
    name: "a.docx",
    make: () =>
      docx(
        documentXml(
          `<w:p ${Array.from({ length: 1_000_000 }, (_, i) => `a${i.toString(36)}="${(i * 7919) % 9973}"`).join(" ")}/>`,
        ),
      ),
    code: "markup-too-complex",
  },
  {
    id: "B7",
    what: "an attribute of 50 MB",
    name: "a.docx",
    make: () => docx(documentXml(`<w:p a="${"x".repeat(50_000_000)}"/>`)),
    code: "inflated-too-large",
  },
  {
    id: "B9",
    what: "a stylesheet that is named",
    name: "a.docx",
    make: () => docx(withType('<?xml-stylesheet href="http://127.0.0.1:9/a.xsl"?>')),
    warnings: ["external-content"],
  },
  {
    id: "B9",
    what: "XInclude",
    name: "a.docx",
    make: () =>
      docx(documentXml(`<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>${body}`)),
    warnings: ["external-content"],
  },
  {
    id: "B9",
    what: "a stylesheet that is named, in UTF-16",
    name: "a.docx",
    make: () =>
      docx(
        encoded(
          withType('<?xml-stylesheet href="http://127.0.0.1:9/a.xsl"?>').replace("UTF-8", "UTF-16"),
          "utf16le",
          true,
        ),
      ),
    warnings: ["external-content"],
  },
  {
    id: "B9",
    what: "a chunk of a page, with its page",
    name: "a.docx",
    make: () =>
      makeDocx("", {
        document: documentXml(
          `<w:altChunk r:id="rId9" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>${body}`,
        ),
        more: [{ name: "word/afchunk.html", data: '<html><img src="http://127.0.0.1:9/"><p>271828</p></html>' }],
      }),
    warnings: ["content-unread"],
  },
  {
    id: "B9",
    what: "a chunk of a page",
    name: "a.docx",
    make: () => docx(documentXml(`<w:altChunk/>${body}`)),
    warnings: ["content-unread"],
  },
  {
    id: "B10",
    what: "names that mean something to the language",
    name: "a.docx",
    make: () =>
      docx(documentXml(`<w:p __proto__="1" constructor="2"><__proto__ polluted="1"/><constructor/></w:p>${body}`)),
  },
  {
    id: "B10",
    what: "sheets and names of such names",
    name: "a.xlsx",
    make: () => makeXlsx([printSheet(report), ...strange.split(" ").map((name) => ({ name, cells: new Map() }))]),
  },
  {
    id: "B11",
    what: "markup in a figure's place",
    name: "a.docx",
    make: () => docx(withFigure(`<![CDATA[${marked}]]><!-- 1 --><?x 1?>`)),
  },
  {
    id: "B11",
    what: "an open comment",
    name: "a.docx",
    make: () => docx(document.replace("<w:body>", "<w:body><!--")),
    code: "xml-invalid",
  },
]

const encodings: readonly Case[] = [
  { id: "B8", what: "UTF-16", name: "a.docx", make: () => docx(encoded(declared("UTF-16"), "utf16le", true)) },
  {
    id: "B8",
    what: "UTF-16, big endian",
    name: "a.docx",
    make: () => docx(encoded(declared("UTF-16"), "utf16be", true)),
  },
  { id: "B8", what: "UTF-8 with a mark", name: "a.docx", make: () => docx(encoded(document, "utf8", true)) },
  {
    id: "B8",
    what: "UTF-8 that says UTF-16",
    name: "a.docx",
    make: () => docx(declared("UTF-16")),
    code: "xml-encoding",
  },
  {
    id: "B8",
    what: "a mark of UTF-8 before UTF-16",
    name: "a.docx",
    make: () => docx(new Uint8Array([0xef, 0xbb, 0xbf, ...encoded(document, "utf16le")])),
    code: "xml-encoding",
  },
  {
    id: "B8",
    what: "GB18030",
    name: "a.docx",
    make: () => docx(encoded(declared("GB18030"), "gb18030")),
    code: "xml-encoding",
  },
  {
    id: "B8",
    what: "GBK that says UTF-8",
    name: "a.docx",
    make: () => docx(encoded(document, "gbk")),
    code: "xml-encoding",
  },
  { id: "B8", what: "UTF-7", name: "a.docx", make: () => docx(declared("UTF-7")), code: "xml-encoding" },
  {
    id: "B8",
    what: "a byte that is no UTF-8",
    name: "a.docx",
    make: () =>
      docx(new Uint8Array([...utf8ToBytes(document.slice(0, -30)), 0xff, ...utf8ToBytes(document.slice(-30))])),
    code: "xml-encoding",
  },
]

describeCases("B. document types", types)
describeCases("B. shapes", shapes)
describeCases("B. encodings", encodings)
