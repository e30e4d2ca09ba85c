import { Failure } from "@gouji/core"
import { decode } from "../../decode.ts"
import type { Document } from "../../document.ts"
import { readHtml } from "../html.ts"
import { messageParts } from "./message-parts.ts"

/** Reads a page in a single file, as Word and browsers save it: a message whose first page is the document. */
export function readMht(bytes: Uint8Array): Document {
  const page = messageParts(bytes).find((part) => part.header("content-type") === "text/html")
  if (!page) throw new Failure("no-document-part")
  const { text, warnings } = decode(page.bytes())
  const document = readHtml(text)
  return { ...document, mediaType: "multipart/related", warnings: [...warnings, ...document.warnings] }
}
