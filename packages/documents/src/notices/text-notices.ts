import type { Warning } from "@gouji/core"
import { binaryText } from "../binary-text.ts"
import { counted, fetchingField, notices } from "./notice.ts"

/** What rich text holds or names beside the text that is read. */
export function rtfNotices(bytes: Uint8Array): Warning[] {
  const text = binaryText(bytes)
  const fields = text.split("\\fldinst").slice(1)
  const words = fields.flatMap((field) =>
    field
      .slice(0, 200)
      .split(/[{}\s\\]+/)
      .flatMap((word) => fetchingField.exec(word)?.[1]?.toUpperCase() ?? []),
  )
  return [
    ...notices("external-content", words),
    ...notices("content-unread", text.includes("\\objdata") ? ["OLE"] : []),
    ...counted("comments", [...text.matchAll(/\\annotation\b/g)].length),
    ...counted("footnotes", [...text.matchAll(/\\footnote\b/g)].length),
  ]
}

/** Names as they stand in a PDF; those in packed objects are not looked for. */
const actions = /\/(JavaScript|Launch|RichMedia)\b/g

/** What a signature covers: two spans of bytes, around the signature itself (ISO 32000-1, 12.8.1). */
const signedSpans = /\/ByteRange\s{0,20}\[\s{0,20}\d{1,10}\s{1,20}\d{1,10}\s{1,20}(\d{1,10})\s{1,20}(\d{1,10})/g

/** Whether a PDF is signed, and whether the last signature covers all of it. It is not verified. */
function signatureNotices(text: string): Warning[] {
  const ends = [...text.matchAll(signedSpans)].map(([, start, length]) => Number(start) + Number(length))
  if (ends.length === 0) return []
  const covered = Math.max(...ends)
  // A line's end behind the last mark is no change.
  return notices("signature-unverified", [text.slice(covered).trim() === "" ? "whole" : "altered"])
}

/** What a PDF does besides being shown, the files in it, and its signatures. */
export function pdfNotices(bytes: Uint8Array): Warning[] {
  const text = binaryText(bytes)
  return [
    ...signatureNotices(text),
    ...notices(
      "active-content",
      [...text.matchAll(actions)].map((match) => match[1] ?? ""),
    ),
    ...notices("content-unread", /\/EmbeddedFiles\b/.test(text) ? ["EmbeddedFiles"] : []),
  ]
}

/** What a page of XML would fetch to be whole, or to be seen as it is meant: nobody does. */
const fetched = /<\?(xml-stylesheet)\b|<(?:\w{1,20}:)?(include)\b(?=[^>]{0,500}\bhref)/gi

/** What markup asks to be put into it, or to be dressed with, from elsewhere. */
export function namesFetched(text: string): string[] {
  if (!/xml-stylesheet|include\b/i.test(text)) return []
  return [...text.matchAll(fetched)].map((match) => (match[1] ? "xml-stylesheet" : "XInclude"))
}

/** Warns of what a page would fetch. */
export function pageNotices(text: string): Warning[] {
  return notices("external-content", namesFetched(text))
}
