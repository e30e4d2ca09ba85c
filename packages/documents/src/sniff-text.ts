/** The kinds of document that are text and are read as files of their own kind. */
export type TextKind = "fodt" | "fods" | "flat-opc" | "word-2003-xml" | "excel-2003-xml" | "mht"

const roots: readonly (readonly [TextKind, root: string, sign: string])[] = [
  ["fodt", "document", 'mimetype="application/vnd.oasis.opendocument.text"'],
  ["fods", "document", 'mimetype="application/vnd.oasis.opendocument.spreadsheet"'],
  ["flat-opc", "package", "http://schemas.microsoft.com/office/2006/xmlPackage"],
  ["word-2003-xml", "wordDocument", "http://schemas.microsoft.com/office/word/2003/wordml"],
  ["excel-2003-xml", "Workbook", "urn:schemas-microsoft-com:office:spreadsheet"],
]

/** Whether a file begins with the headers of a message that holds a page. */
function isMessage(head: string): boolean {
  const lines = head.trimStart().split(/\r?\n/)
  const end = lines.indexOf("")
  const headers = lines.slice(0, Math.max(end, 0))
  return (
    headers.length > 0 &&
    headers.every((line) => /^(?:[A-Za-z][A-Za-z-]*:|[ \t])/.test(line)) &&
    headers.some((line) => /^MIME-Version:/i.test(line)) &&
    /multipart\/related|text\/html/i.test(headers.join(" "))
  )
}

/** The kind of a document that is text by its first lines; `null` for all that is read by its words alone. */
export function textKindOf(head: string): TextKind | null {
  const start = head.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, "")
  if (isMessage(start)) return "mht"
  const root = /^\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:[\w.-]+:)?([\w.-]+)/.exec(start)?.[1]
  return roots.find(([, name, sign]) => name === root && start.includes(sign))?.[0] ?? null
}
