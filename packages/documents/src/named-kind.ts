import { Failure, type Warning } from "@gouji/core"
import { endingOf, keepsPromise } from "./endings.ts"
import type { Kind } from "./sniff.ts"

/** Names under which office programs themselves save and open pages, text and XML. */
const takesText = new Set(["doc", "dot", "wps", "xls", "et", "rtf"])
const textKinds: ReadonlySet<Kind> = new Set<Kind>(["html", "markdown", "text", "json", "mht", "xml"])

/** How a kind is called. */
const labels: Readonly<Partial<Record<Kind, string>>> = {
  doc: "DOC (Word 97–2003)",
  xls: "XLS (Excel 97–2003)",
  image: "PNG/JPEG/…",
  mht: "MHT",
  ole: "OLE",
  html: "HTML",
}
export const labelOf = (kind: Kind): string => labels[kind] ?? kind.toUpperCase()

/** A document is read as what it is; where its name promises another kind, that is said. */
export function nameWarnings(kind: Kind, name: string): Warning[] {
  if (keepsPromise(kind, name)) return []
  return [{ code: "name-differs", place: null, cells: [], expected: `.${endingOf(name)}`, found: labelOf(kind) }]
}

/** Text under the name of a package or a PDF is an error page, or something else that was never opened under it. */
export function isForeignTo(name: string, kind: Kind): boolean {
  return !keepsPromise(kind, name) && !(textKinds.has(kind) && takesText.has(endingOf(name)))
}

/** A file of a kind that cannot be read: by its content, and a note where its name promises another. */
export function unsupported(kind: Kind, name: string): Failure {
  if (isForeignTo(name, kind)) return new Failure("type-mismatch", { name, found: labelOf(kind) })
  if (kind === "ofd") return new Failure("ofd-unsupported")
  if (kind === "image") return new Failure("picture-unsupported")
  const code = kind === "mht" || kind === "xml" ? "format-unsupported" : "type-unsupported"
  return new Failure(code, { found: labelOf(kind) })
}
