import { kindOfCompound } from "./readers/ole/kind-of-compound.ts"
import { kindOfPackage, type PackageKind } from "./sniff-package.ts"
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
  | "image"
  | "executable"
  | "archive"
  | "binary"

const signatures: readonly (readonly [Kind, readonly number[]])[] = [
  ["ole", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["executable", [0x4d, 0x5a]],
  ["executable", [0x7f, 0x45, 0x4c, 0x46]],
  ["archive", [0x1f, 0x8b]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
]

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte)

function ascii(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes)
}

function hasByteOrderMark16(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])
}

/** The kind of a file by its first bytes (for packages by the names of their parts), never by its own name. */
export function sniffBytes(bytes: Uint8Array): Kind {
  if (hasByteOrderMark16(bytes)) return "text"
  const known = signatures.find(([, signature]) => startsWith(bytes, signature))
  if (known) return known[0] === "ole" ? kindOfCompound(bytes) : known[0]
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return kindOfPackage(bytes)
  }
  // A text file has no NUL; one in the first pages is enough to tell.
  if (bytes.subarray(0, 65_536).includes(0)) return "binary"
  return textKindOf(ascii(bytes.subarray(0, 16_384))) ?? "text"
}

const htmlStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|p|div|table|span|h[1-6]|section|article|center|style|script|font|tbody|tr|o:p)\b/i
const markdownSigns = /^(?:#{1,6}[ \t]+\S|[ \t]{0,8}\|?[ \t]{0,8}:?-{3,}:?[ \t]{0,8}\|)/m

/** Tells the kinds of text apart, by how it is written. */
export function sniffText(text: string): "html" | "json" | "markdown" | "text" {
  const head = text.slice(0, 20_000)
  // No report in prose begins with a brace.
  if (/^\s*(?:\{|\[\s*[{"\d])/.test(head)) return "json"
  if (htmlStart.test(head) || /<(?:table|tr|td|html)\b[^>]{0,500}>/i.test(text)) return "html"
  return markdownSigns.test(text) ? "markdown" : "text"
}
