import type { Warning } from "@gouji/core"
import type { Kind } from "../sniff.ts"
import { compoundNotices } from "./compound-notices.ts"
import { packageNotices } from "./package-notices.ts"
import { pdfNotices, rtfNotices } from "./text-notices.ts"

const ways: Readonly<Partial<Record<Kind, (bytes: Uint8Array) => Warning[]>>> = {
  doc: compoundNotices,
  docx: packageNotices,
  ods: packageNotices,
  odt: packageNotices,
  pdf: pdfNotices,
  rtf: rtfNotices,
  xls: compoundNotices,
  xlsx: packageNotices,
}

/**
 * Warns of what stands in a document beside the text that is read: macros and other content that acts, documents within
 * it, and things elsewhere that it names. Nothing of it is run, opened or asked for. What the reader has already said
 * of documents within is not said again.
 */
export function noticesOf(kind: Kind, bytes: Uint8Array, said: readonly Warning[]): Warning[] {
  const found = ways[kind]?.(bytes) ?? []
  const isSaid = said.some((warning) => warning.code === "content-unread")
  return found.filter((warning) => warning.code !== "content-unread" || !isSaid)
}
