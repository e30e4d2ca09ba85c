import { checkReading } from "@gouji/core"
import { utf8ToBytes } from "@noble/hashes/utils.js"
import { zlibSync } from "fflate"
import { describe, expect, it } from "vitest"
import { readDocument } from "../read-document.ts"
import { caseReport as report } from "../testing/describe-cases.ts"
import { editLatin } from "../testing/edit-latin.ts"
import { inGbk, inUnicode, printRtf } from "../testing/make-rtf.ts"
import { plainPage } from "../testing/plain-page.ts"
import { printPdf } from "../testing/print-pdf.ts"

const [author, editor] = ["张某某", "李某"]

const rtf = (info: string) => () => utf8ToBytes(printRtf(report, inGbk).replace("{\\info", `{\\info${info}`))
const html = (head: string) => () => utf8ToBytes(plainPage(report).replace("</head>", `${head}</head>`))
const ofWord = `<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>&#24352;某某</o:Author><o:LastAuthor>${editor}</o:LastAuthor></o:DocumentProperties></xml><![endif]-->`
const mht = () =>
  utf8ToBytes(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${new TextDecoder().decode(html(ofWord)())}\r\n--x--\r\n`,
  )

const wide = (text: string) => `<feff${[...text].map((sign) => sign.charCodeAt(0).toString(16)).join("")}>`
const latin = (text: string) => String.fromCharCode(...utf8ToBytes(text))
const descriptionOf = (creators: readonly string[]) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq>${creators.map((name) => `<rdf:li>${name}</rdf:li>`).join("")}</rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`
/** The report as a PDF with entries of its trailer, and a description in XML, packed or as it is. */
const pdf = (info: string | null, description: string | null, pack?: (xml: string) => string) => () =>
  editLatin(printPdf(report), (source) => {
    const named = info === null ? source : source.replace("/Root 1 0 R", `/Root 1 0 R /Info << ${info} >>`)
    if (description === null) return named
    const stream = pack ? pack(description) : latin(description)
    const object = `900 0 obj\n<< /Type /Metadata /Subtype /XML ${pack ? "/Filter /FlateDecode " : ""}/Length ${stream.length} >>\nstream\n${stream}\nendstream\nendobj\n`
    return named.replace("/Type /Catalog", "/Type /Catalog /Metadata 900 0 R").replace(/xref\n/, `${object}xref\n`)
  })
const packed = (text: string) => {
  let source = ""
  for (const byte of zlibSync(utf8ToBytes(text))) source += String.fromCharCode(byte)
  return source
}
const damaged = (text: string) => packed(text).replace(/.{9}$/s, "")

describe("whom a file names", () => {
  it.for<[string, string, () => Uint8Array, string | null, (string | null)?]>([
    ["RTF, in bytes of GBK", "a.rtf", rtf(`{\\author ${inGbk(author)}}{\\operator ${inGbk(editor)}}`), author, editor],
    ["RTF, in Unicode", "a.rtf", rtf(`{\\author ${inUnicode(author)}}`), author],
    ["RTF, in groups", "a.rtf", rtf(`{\\author {\\*\\unknown x}{\\f1 ${inGbk(author)}\\cell\\row\\par}}`), author],
    ["RTF, where the words are no information", "a.rtf", rtf(`}{\\pict{\\author ${inGbk(author)}}`), null],
    ["HTML, in its head", "a.html", html(`<meta name="Author" content=" ${author} ">`), author],
    [
      "HTML, beside the body that issues it",
      "a.html",
      html(`<meta name="author" content="虚构县人民政府"><meta name="author" content="${author}">`),
      author,
    ],
    ["HTML, saved by Word", "a.html", html(ofWord), author, editor],
    ["MHT, saved by Word", "a.mht", mht, author, editor],
    ["PDF, in its trailer", "a.pdf", pdf(`/Author ${wide(author)}`, null), author],
    ["PDF, in its description", "a.pdf", pdf(null, descriptionOf([author])), author],
    ["PDF, in a packed description", "a.pdf", pdf(null, descriptionOf([author]), packed), author],
    [
      "PDF, a body in one and a person in the other",
      "a.pdf",
      pdf(`/Author ${wide("虚构县人民政府")}`, descriptionOf(["办公室", author])),
      author,
    ],
    ["PDF, beside a description that is none", "a.pdf", pdf(`/Author ${wide(author)}`, "<x"), author],
    ["PDF, beside a damaged description", "a.pdf", pdf(`/Author ${wide(author)}`, "x".repeat(99), damaged), author],
    ["PDF, that names nobody", "a.pdf", pdf("/Title (x)", null), null],
  ])("is read: %s", async ([, name, make, author, lastModifiedBy = null]) => {
    const reading = await readDocument(make(), { name })
    const nobody = author === null && lastModifiedBy === null
    expect(reading.source.properties).toEqual(nobody ? undefined : { author, lastModifiedBy })
    expect(reading.report).toEqual(report)
    expect(reading.warnings).toEqual([])
    const named = checkReading(reading, { asOf: "2026-01-20" }).findings.filter(({ rule }) => rule === "author-named")
    expect(named.map(({ id }) => id)).toEqual([
      ...(author === null ? [] : ["author-named@author"]),
      ...(lastModifiedBy === null ? [] : ["author-named@editor"]),
    ])
  })

  it("is not worth a bomb", async () => {
    const make = pdf(null, " ".repeat(5 * 1024 * 1024), packed)
    await expect(readDocument(make(), { name: "a.pdf" })).rejects.toMatchObject({ code: "inflated-too-large" })
  })
})
