import type { Kind } from "./sniff.ts"

/** What the endings of names promise. Kinds of text are not told apart by them. */
const promises: Readonly<Partial<Record<string, readonly Kind[]>>> = {
  html: ["html", "markdown", "text", "json", "mht", "xml"],
  htm: ["html", "markdown", "text", "json", "mht", "xml"],
  mht: ["mht", "html", "text"],
  mhtml: ["mht", "html", "text"],
  txt: ["text", "html", "markdown", "json", "mht", "xml"],
  md: ["markdown", "text", "html", "json"],
  markdown: ["markdown", "text", "html", "json"],
  json: ["json", "text", "html", "markdown"],
  xml: ["xml", "html", "flat-opc", "fodt", "fods", "word-2003-xml", "excel-2003-xml"],
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
  fodt: ["fodt", "xml"],
  fods: ["fods", "xml"],
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

/** The ending of a name in small letters, without the dot. */
export function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ""
}

/** Whether a kind is one that the name promises; an ending that nobody knows promises nothing. */
export function keepsPromise(kind: Kind, name: string): boolean {
  const ending = endingOf(name)
  return !Object.hasOwn(promises, ending) || promises[ending]?.includes(kind) === true
}

/** What a report may come in and is read from, as an ending of its name: `.docx`, `.pdf` … */
export const readableEndings: readonly string[] = Object.entries(promises)
  .filter(([, kinds]) => kinds?.[0] !== undefined && kinds[0] !== "ofd" && !seldomReports.has(kinds[0]))
  .map(([ending]) => `.${ending}`)

/** Whether a name ends as a report's document may: what else lies in a folder is none. */
export function isDocumentName(name: string): boolean {
  const ending = endingOf(name)
  const kinds = Object.hasOwn(promises, ending) ? promises[ending] : undefined
  return kinds?.[0] !== undefined && !seldomReports.has(kinds[0])
}
