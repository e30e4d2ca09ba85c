import type { XmlFormat } from "../package/parse-xml.ts"

const prefixes = {
  "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
  "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
  "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
  "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
  "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
  "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
}

/** Comments, drawings and tracked changes, which stand within cells and sheets and are no part of them. */
const dropped = new Set(["office:annotation", "table:shapes", "table:tracked-changes", "table:named-expressions"])

/** What of a spreadsheet's parts says anything to the reader. */
export const odsFormat: XmlFormat = {
  prefixes,
  keeps: (name) => !name.startsWith("?") && !dropped.has(name),
  keepsAttribute: (name) => /^(?:table|office|style|text|fo):/.test(name),
}
