import { utf8ToBytes } from "@noble/hashes/utils.js"
import { expect, it } from "vitest"
import { readDocument } from "../read-document.ts"
import { appended } from "../testing/appended.ts"
import { type Case, describeCases, caseReport as report } from "../testing/describe-cases.ts"
import { pdfFile } from "../testing/pdf-file.ts"
import { printPdf } from "../testing/print-pdf.ts"

const name = "a.pdf"
const latin = (source: string) => Uint8Array.from(source, (sign) => sign.charCodeAt(0))
const whole = printPdf(report)
/** The PDF with more in its catalogue; what it names stands in the file as it is. */
const withCatalogue = (more: string) => {
  const text = new TextDecoder("latin1").decode(whole)
  const padded = text.replace("<< /Type /Catalog", `<< ${more} /Type /Catalog`)
  return latin(padded)
}
/** The PDF with a signature that ends so many bytes from its end. The digits are padded, so that nothing moves. */
const signed = (from: number) => {
  const range = (end: number) =>
    `/AcroForm << /SigFlags 3 >> /ByteRange [0 10 20 ${String(end - 20).padStart(10, "0")}]`
  return withCatalogue(range(withCatalogue(range(0)).length + from))
}
const minimal = (objects: string, trailer = "<</Root 1 0 R>>") =>
  latin(`%PDF-1.4\n${objects}\ntrailer\n${trailer}\n%%EOF`)

describeCases("E. PDF", [
  {
    id: "E2",
    what: "a stream of 60 MiB in a few bytes",
    name,
    make: () => pdfFile([" ".repeat(60 * 1024 * 1024)]),
    code: "inflated-too-large",
  },
  {
    id: "E2",
    what: "501 pages",
    name,
    make: () => pdfFile(Array.from({ length: 501 }, () => "")),
    code: "too-complex",
  },
  {
    id: "E3",
    what: "a tree of pages that ends in itself",
    name,
    make: () =>
      minimal("1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 9/Kids[2 0 R]>>\nendobj"),
    code: "pdf-without-text",
  },
  { id: "E3", what: "no objects", name, make: () => latin("%PDF-1.7\n%%EOF\n"), code: "file-damaged" },
  {
    id: "E7",
    what: "a script that runs when it is opened",
    name,
    make: () => withCatalogue("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"),
    warnings: ["active-content"],
  },
  {
    id: "E7",
    what: "a program that is started",
    name,
    make: () => withCatalogue("/OpenAction << /S /Launch /F (cmd.exe) >>"),
    warnings: ["active-content"],
  },
  {
    id: "E10",
    what: "a signature over all of it",
    name,
    make: () => signed(0),
    warnings: ["signature-unverified"],
  },
  {
    id: "E10",
    what: "a change behind what was signed",
    name,
    make: () => signed(-200),
    warnings: ["signature-unverified"],
  },
  {
    id: "E9",
    what: "its header at byte 900",
    name,
    make: () => appended(utf8ToBytes(`${"x".repeat(899)}\n`), whole),
  },
  {
    id: "E9",
    what: "lines of a server before its header",
    name,
    make: () => appended(utf8ToBytes("HTTP/1.1 200 OK\r\n\r\n"), whole),
  },
  {
    id: "E9",
    what: "its header beyond the first page",
    name,
    make: () => appended(utf8ToBytes("x".repeat(2000)), whole),
    code: "type-mismatch",
  },
] satisfies readonly Case[])

it.for([
  [0, "whole"],
  [-200, "altered"],
] as const)("E10 tells whether a signature that ends %i bytes from the end covers all", async ([from, found]) => {
  const { warnings } = await readDocument(signed(from), { name })
  expect(warnings.find(({ code }) => code === "signature-unverified")?.found).toBe(found)
})
