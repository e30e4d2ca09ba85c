import { Failure } from "@gouji/core"
import { decode } from "../../decode.ts"
import type { Document } from "../../document.ts"
import { readHtml } from "../html.ts"
import { messageParts } from "./message-parts.ts"

/** Reads a page in a single file, as Word and browsers save it: a message whose first page is the document. */
export function readMht(bytes: Uint8Array): Document {
  const parts = messageParts(bytes)
  const page = parts.find((part) => part.header("content-type") === "text/html")
  if (!page) throw new Failure("no-document-part")
  // Browsers keep the page's own sheets, too, as parts of the message.
  const sheetAt = (address: string) => {
    const wanted = address.trim().toLowerCase()
    const sheet = parts.find(
      (part) => part.header("content-type") === "text/css" && part.header("content-location") === wanted,
    )
    return sheet && decode(sheet.bytes()).text
  }
  const { text, warnings } = decode(page.bytes())
  const document = readHtml(text, sheetAt)
  return { ...document, mediaType: "multipart/related", warnings: [...warnings, ...document.warnings] }
}
