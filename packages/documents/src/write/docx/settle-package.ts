import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate"
import { fontTable } from "./fonts.ts"

/** The first day that a package can name. */
const epoch = "1980-01-01T00:00:00"

/**
 * Without what the library says of its own: who wrote the document, and when. A report tells that itself, and the same
 * report is to come out as the same bytes.
 */
function withoutAuthor(xml: string): string {
  return xml
    .replace(/<(dc:creator|cp:lastModifiedBy|cp:revision)>[^<]*<\/\1>/g, "")
    .replace(/<(dcterms:(?:created|modified))\b[^>]*>[^<]*<\/\1>/g, "")
}

/** The package of a document with its own table of fonts, and nothing of the day on which it was made. */
export function settlePackage(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = {}
  for (const [name, data] of Object.entries(unzipSync(bytes))) {
    if (name === "word/fontTable.xml") parts[name] = strToU8(fontTable)
    else if (name === "docProps/core.xml") parts[name] = strToU8(withoutAuthor(strFromU8(data)))
    else parts[name] = data
  }
  return zipSync(parts, { level: 6, mtime: epoch })
}
