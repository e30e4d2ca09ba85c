import { utf8ToBytes } from "@noble/hashes/utils.js"
import { limits } from "../limits.ts"
import { openCompoundFile } from "../readers/ole/compound-file.ts"
import { appended } from "../testing/appended.ts"
import { type Case, describeCases, caseReport as report } from "../testing/describe-cases.ts"
import { makeCompound, u16 } from "../testing/make-compound.ts"
import { makeDoc, printDoc, textParagraph } from "../testing/make-doc.ts"
import { bodyXml, makeDocx } from "../testing/make-docx.ts"
import { makeOdt } from "../testing/make-odt.ts"
import { inGbk, printRtf } from "../testing/make-rtf.ts"
import { makeXls } from "../testing/make-xls.ts"
import { makeXlsx, printSheet } from "../testing/make-xlsx.ts"
import { makeZip, type ZipPart } from "../testing/make-zip.ts"
import { printPdf } from "../testing/print-pdf.ts"

const zeros = (size: number) => new Uint8Array(size)
const junk = (size: number) => zeros(size).fill(0x41)
const megabytes = (count: number) => count * 1024 * 1024
const main: ZipPart = { name: "word/document.xml", data: "<a/>".repeat(50) }
const docx = (...more: ZipPart[]) => makeDocx(bodyXml(report), { more })
const part = (name: string, rest: Partial<ZipPart> = {}): ZipPart => ({ name, data: "<x/>", ...rest })
const xls = () => makeXls({ Sheet1: printSheet(report) })

/** A workbook with a record that says the rest is hidden behind a password. */
function lockedXls(): Uint8Array {
  const stream = openCompoundFile(xls()).stream("Workbook") ?? zeros(0)
  const at = 4 + (stream[2] ?? 0)
  const Workbook = new Uint8Array([...stream.subarray(0, at), ...u16(0x2f, 6, 1, 2, 3), ...stream.subarray(at)])
  return makeCompound({ Workbook })
}

const cases: readonly Case[] = [
  { id: "A1", what: "nothing", name: "a.docx", make: () => zeros(0), code: "file-empty" },
  { id: "A2", what: "a ZIP of nothing", name: "a.xlsx", make: () => makeZip([]), code: "no-document-part" },
  {
    id: "A2",
    what: "a ZIP of something else",
    name: "a.docx",
    make: () => makeZip([part("a.txt")]),
    code: "no-document-part",
  },
  {
    id: "A2",
    what: "an archive of files",
    name: "a.zip",
    make: () => makeZip([part("a.txt")]),
    code: "type-unsupported",
  },
  {
    id: "A5",
    what: "an archive within the document",
    name: "a.docx",
    make: () => docx(part("word/embeddings/42.zip", { data: makeZip([part("bomb", { data: zeros(megabytes(60)) })]) })),
    warnings: ["content-unread"],
  },
  {
    id: "A6",
    what: "4 GiB by its own word",
    name: "a.docx",
    make: () => docx(part("x.bin", { claimedSize: 0xfffffffe })),
    code: "inflated-too-large",
  },
  {
    id: "A7",
    what: "51 MiB that claim 8 KiB",
    name: "a.docx",
    make: () => makeZip([{ ...main, data: zeros(limits.partBytes + megabytes(1)), claimedSize: 8192 }]),
    code: "inflated-too-large",
  },
  {
    id: "A8",
    what: "entries that overlap",
    name: "a.docx",
    make: () =>
      makeZip([
        { ...main, data: makeZip([part("word/b.xml")]), stored: true },
        part("word/b.xml", { offset: 30 + main.name.length }),
      ]),
    code: "archive-overlap",
  },
  {
    id: "A9",
    what: "65,535 entries",
    name: "a.docx",
    make: () => makeZip(Array.from({ length: 65_535 }, (_, i) => part(`word/${i}`, { data: "", stored: true }))),
    code: "too-many-entries",
  },
  {
    id: "A9",
    what: "5 million folders by its own word",
    name: "a.docx",
    make: () => makeZip([main, part("word/a/")], 65_535),
    code: "too-many-entries",
  },
  ...["../../etc/cron.d/x", "C:\\x", "/etc/x", "word/a\0.xml"].map(
    (name): Case => ({
      id: "A10",
      what: `an entry ${JSON.stringify(name)}`,
      name: "a.docx",
      make: () => docx(part(name)),
      code: "bad-entry-name",
    }),
  ),
  {
    id: "A11",
    what: "a link",
    name: "a.docx",
    make: () => docx(part("word/a", { isSymlink: true })),
    code: "archive-symlink",
  },
  { id: "A12", what: "the document twice", name: "a.docx", make: () => docx(main), code: "duplicate-part" },
  {
    id: "A13",
    what: "two names for one entry",
    name: "a.docx",
    make: () => docx(part("word/a.xml", { localName: "word/b.xml" })),
    code: "archive-inconsistent",
  },
  {
    id: "A13",
    what: "an entry longer than listed",
    name: "a.docx",
    make: () => makeZip([{ ...main, claimedSize: 100 }]),
    code: "archive-inconsistent",
  },
  {
    id: "A14",
    what: "a package locked by Office",
    name: "a.docx",
    make: () => makeCompound({ EncryptionInfo: zeros(99), EncryptedPackage: zeros(999) }),
    code: "encrypted",
  },
  {
    id: "A14",
    what: "a locked DOC",
    name: "a.doc",
    make: () => makeDoc([textParagraph("a")], 0x0100),
    code: "encrypted",
  },
  { id: "A14", what: "a locked XLS", name: "a.xls", make: lockedXls, code: "encrypted" },
  {
    id: "A14",
    what: "a locked ODT",
    name: "a.odt",
    make: () => makeOdt("", { more: [part("encrypted-package")] }),
    code: "encrypted",
  },
  {
    id: "A14",
    what: "a locked ZIP",
    name: "a.docx",
    make: () => makeZip([{ ...main, flags: 0x801 }]),
    code: "encrypted",
  },
  {
    id: "A16",
    what: "10 MB of junk behind a DOCX",
    name: "a.docx",
    make: () => appended(docx(), junk(megabytes(10))),
    code: "polyglot",
  },
  {
    id: "A16",
    what: "10 MB of junk behind a DOC",
    name: "a.doc",
    make: () => appended(printDoc(report), junk(megabytes(10))),
    code: "polyglot",
  },
  {
    id: "A16",
    what: "10 MB of junk behind an XLS",
    name: "a.xls",
    make: () => appended(xls(), junk(megabytes(10))),
    code: "polyglot",
  },
  {
    id: "A16",
    what: "10 MB of junk behind an RTF",
    name: "a.rtf",
    make: () => appended(utf8ToBytes(printRtf(report, inGbk)), junk(megabytes(10))),
    code: "file-damaged",
  },
  {
    id: "A16",
    what: "10 MB of junk behind a PDF",
    name: "a.pdf",
    make: () => appended(printPdf(report), junk(megabytes(10))),
    code: "truncated",
  },
  {
    id: "A16",
    what: "a PDF that is a DOCX too",
    name: "a.pdf",
    make: () => appended(printPdf(report), docx()),
    code: "polyglot",
  },
  {
    id: "A16",
    what: "a page that is a DOCX too",
    name: "a.html",
    make: () => appended(utf8ToBytes("<p>规章</p>"), docx()),
    code: "polyglot",
  },
  {
    id: "A16",
    what: "a picture that is a ZIP too",
    name: "a.png",
    make: () => appended(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), docx()),
    code: "polyglot",
  },
  {
    id: "A16",
    what: "line ends behind a DOCX, as servers add them",
    name: "a.docx",
    make: () => appended(docx(), utf8ToBytes("\r\n\0\0")),
  },
  {
    id: "A21",
    what: "the test virus in the document",
    name: "a.xlsx",
    make: () => makeXlsx([printSheet(report)], { "xl/embeddings/eicar.com": "X5O!P%@AP" }),
    warnings: ["content-unread"],
  },
]

describeCases("A. containers", cases)
