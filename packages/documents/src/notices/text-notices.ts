import type { Warning } from "@gouji/core"
import { counted, fetchingField, notices } from "./notice.ts"

const ascii = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes)

/** What rich text holds or names beside the text that is read. */
export function rtfNotices(bytes: Uint8Array): Warning[] {
  const text = ascii(bytes)
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

/** What a PDF does besides being shown, and the files in it. */
export function pdfNotices(bytes: Uint8Array): Warning[] {
  const text = ascii(bytes)
  return [
    ...notices(
      "active-content",
      [...text.matchAll(actions)].map((match) => match[1] ?? ""),
    ),
    ...notices("content-unread", /\/EmbeddedFiles\b/.test(text) ? ["EmbeddedFiles"] : []),
  ]
}

/** What a page of XML would fetch to be whole, or to be seen as it is meant: nobody does. */
const fetched = /<\?(xml-stylesheet)\b|<(?:\w{1,20}:)?(include)\b(?=[^>]{0,500}\bhref)/gi

/** What a page asks to be put into it, or to be dressed with, from elsewhere. */
export function pageNotices(text: string): Warning[] {
  const names = [...text.matchAll(fetched)].map((match) => (match[1] ? "xml-stylesheet" : "XInclude"))
  return notices("external-content", names)
}
