import { Failure, type Warning } from "@gouji/core"
import type { Kind } from "./sniff.ts"

/** What the endings of names promise. Kinds of text are not told apart by them. */
const promises: Readonly<Partial<Record<string, readonly Kind[]>>> = {
  html: ["html", "markdown", "text", "json", "mht", "xml"],
  htm: ["html", "markdown", "text", "json", "mht", "xml"],
  mht: ["mht", "html", "text"],
  mhtml: ["mht", "html", "text"],
  txt: ["text", "html", "markdown", "json", "mht", "xml"],
  md: ["markdown", "text", "html", "json"],
  json: ["json", "text", "html", "markdown"],
  xml: ["xml", "html"],
  docx: ["docx"],
  docm: ["docx"],
  dotx: ["docx"],
  doc: ["doc", "ole"],
  dot: ["doc", "ole"],
  wps: ["doc", "ole", "docx"],
  rtf: ["rtf"],
  odt: ["odt"],
  xlsx: ["xlsx"],
  xlsm: ["xlsx"],
  xlsb: ["xlsx"],
  xls: ["xls", "ole"],
  et: ["xls", "ole", "xlsx"],
  ods: ["ods"],
  csv: ["text"],
  pdf: ["pdf"],
  ofd: ["ofd"],
  png: ["image"],
  jpg: ["image"],
  jpeg: ["image"],
  gif: ["image"],
  bmp: ["image"],
  tif: ["image"],
  tiff: ["image"],
  webp: ["image"],
  heic: ["image"],
}

/** Pictures and foreign XML may be anything, and lie beside reports as a page's parts. */
const seldomReports: ReadonlySet<Kind> = new Set<Kind>(["image", "xml"])

/** Whether a name ends as a report's document may: what else lies in a folder is none. */
export function isDocumentName(name: string): boolean {
  const ending = endingOf(name)
  const kinds = Object.hasOwn(promises, ending) ? promises[ending] : undefined
  return kinds?.[0] !== undefined && !seldomReports.has(kinds[0])
}

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

/** The ending of a name in small letters, without the dot. */
function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ""
}

function keepsPromise(kind: Kind, name: string): boolean {
  const ending = endingOf(name)
  return !Object.hasOwn(promises, ending) || promises[ending]?.includes(kind) === true
}

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
