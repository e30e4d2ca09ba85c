import { kindOfCompound } from "./readers/ole/kind-of-compound.ts"
import { kindOfPackage, type PackageKind } from "./readers/package/kind-of-package.ts"
import { type TextKind, textKindOf } from "./sniff-text.ts"

/** What a file is by its content. `text` is anything that may be text: decoding decides. */
export type Kind =
  | TextKind
  | "html"
  | "json"
  | "markdown"
  | "text"
  | PackageKind
  | "ole"
  | "doc"
  | "xls"
  | "pdf"
  | "rtf"
  | "mht"
  | "xml"
  | "image"
  | "executable"
  | "archive"
  | "binary"

const packages: ReadonlySet<Kind> = new Set<Kind>(["docx", "xlsx", "pptx", "odt", "ods", "ofd", "zip"])

/** Whether a kind is a ZIP of parts. */
export const isPackage = (kind: Kind) => packages.has(kind)

const signatures: readonly (readonly [Kind, readonly number[]])[] = [
  ["ole", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["image", [0x49, 0x49, 0x2b, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2b]],
  ["executable", [0x4d, 0x5a]],
  ["executable", [0x7f, 0x45, 0x4c, 0x46]],
  ["archive", [0x1f, 0x8b]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
]

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte)

const latin1 = new TextDecoder("latin1")

function ascii(bytes: Uint8Array): string {
  return latin1.decode(bytes)
}

const spaces: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20])

/** Whether it begins as JSON does: no other kind of text has its root, or its headers, behind a brace. */
function beginsAsData(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => !spaces.has(byte))
  return first === 0x7b || first === 0x5b
}

function hasByteOrderMark16(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])
}

/** Pictures whose mark does not stand at the very beginning, or is too short to go by alone. */
function isPicture(bytes: Uint8Array): boolean {
  const head = ascii(bytes.subarray(0, 32))
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return true
  if (/^[\s\S]{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1|avif|avis)/.test(head)) return true
  // A bitmap says how long it is, or nothing, and then two zeros.
  return /^BM[\s\S]{4}\0\0\0\0[\s\S]{2}\0\0[^\0]\0\0\0/.test(head)
}

/** Some servers and scanners put lines of their own before a PDF, which its standard allows within the first page. */
function hasLaterPdfHeader(bytes: Uint8Array): boolean {
  const head = ascii(bytes.subarray(0, 1032))
  const at = head.search(/%PDF-[12]\.\d/)
  return at > 0 && at <= 1024 && !/[<{]/.test(head.slice(0, at)) && ascii(bytes.subarray(-2048)).includes("%%EOF")
}

/** The kind of a file by its first bytes (for packages by the names of their parts), never by its own name. */
export function sniffBytes(bytes: Uint8Array): Kind {
  if (hasByteOrderMark16(bytes)) return "text"
  const known = signatures.find(([, signature]) => startsWith(bytes, signature))
  if (known) return known[0] === "ole" ? kindOfCompound(bytes) : known[0]
  if (isPicture(bytes)) return "image"
  if (hasLaterPdfHeader(bytes)) return "pdf"
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return kindOfPackage(bytes)
  }
  // A text file has no NUL; one in the first pages is enough to tell.
  if (bytes.subarray(0, 65_536).includes(0)) return "binary"
  if (beginsAsData(bytes)) return "text"
  return textKindOf(ascii(bytes.subarray(0, 16_384))) ?? "text"
}

const htmlStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|p|div|table|span|h[1-6]|section|article|center|style|script|font|tbody|tr|o:p)\b/i
const markdownSigns = /^(?:#{1,6}[ \t]+\S|[ \t]{0,8}\|?[ \t]{0,8}:?-{3,}:?[ \t]{0,8}\|)/m

/** The head of a mail message, in which browsers and Word save a page with all its parts. */
const mailHead = /^\s{0,100}(?:[A-Za-z-]{2,40}:[^\n]{0,1000}\n(?:[ \t][^\n]{0,1000}\n)*){0,30}?MIME-Version:/i
/** An XML file that is no web page: what Office 2003 and OpenDocument write as one file, UOF, and data of any kind. */
const xmlStart = /^\s{0,100}<\?xml\s[^>]{0,300}\?>\s{0,1000}(?:<[!?][^>]{0,1000}>\s{0,1000}){0,20}<([\w.-]+:)?([\w.-]+)/

function isForeignXml(head: string): boolean {
  const match = xmlStart.exec(head)
  return (
    match !== null &&
    (match[1] !== undefined || !/^(?:html|head|body|div|p|table|section|article)$/i.test(match[2] ?? ""))
  )
}

/** Tells the kinds of text apart, by how it is written. */
export function sniffText(text: string): "html" | "json" | "markdown" | "mht" | "text" | "xml" {
  const head = text.slice(0, 20_000)
  if (mailHead.test(head)) return "mht"
  if (isForeignXml(head)) return "xml"
  // No report in prose begins with a brace.
  if (/^\s*(?:\{|\[\s*[{"\d])/.test(head)) return "json"
  if (htmlStart.test(head) || /<(?:table|tr|td|html)\b[^>]{0,500}>/i.test(text)) return "html"
  return markdownSigns.test(text) ? "markdown" : "text"
}
