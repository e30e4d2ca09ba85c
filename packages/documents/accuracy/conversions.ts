import { dressed } from "../src/testing/dress.ts"
import type { Shape } from "../src/testing/shape.ts"
import { docxPackage } from "../src/testing/shapes/docx-package.ts"
import { htmlOwn } from "../src/testing/shapes/html-own.ts"
import { htmlPlain } from "../src/testing/shapes/html-plain.ts"
import { htmlWord } from "../src/testing/shapes/html-word.ts"
import { sheets } from "../src/testing/shapes/sheets.ts"
import { browser, convertAll, office, printAll } from "./run-program.ts"

/** What another program makes of a shape of ours. */
export interface Conversion {
  readonly name: string
  readonly source: Shape
  /** One result a file; null where nothing was written. */
  readonly run: (files: readonly Uint8Array[]) => Promise<(Uint8Array | null)[]>
}

const filters = {
  DOCX: "docx:MS Word 2007 XML",
  DOC: "doc:MS Word 97",
  ODT: "odt:writer8",
  RTF: "rtf:Rich Text Format",
  HTML: "html:HTML (StarWriter)",
  "HTML, a sheet": "html:HTML (StarCalc)",
  XLSX: "xlsx:Calc MS Excel 2007 XML",
  XLS: "xls:MS Excel 97",
  ODS: "ods:calc8",
  // Parted by commas, in quotation marks, in UTF-8.
  CSV: "csv:Text - txt - csv (StarCalc):44,34,76,1",
  text: "txt:Text (encoded):UTF8",
} as const
type Format = keyof typeof filters

const unruled: Shape = {
  name: "HTML, no borders",
  print: dressed({ table: (rows) => `<table>${rows.join("")}</table>` }),
}

interface Source {
  readonly shape: Shape
  readonly called: string
  readonly extension: string
  readonly open?: string
}

const page: Source = { shape: htmlPlain, called: "a page", extension: "html", open: "HTML (StarWriter)" }
const pasted: Source = {
  shape: htmlWord,
  called: "a page pasted from Word",
  extension: "html",
  open: "HTML (StarWriter)",
}
const bare: Source = { shape: unruled, called: "a page without borders", extension: "html", open: "HTML (StarWriter)" }
const cells: Source = { shape: htmlPlain, called: "a page", extension: "html", open: "calc_HTML_WebQuery" }
const pastedCells: Source = { ...pasted, open: "calc_HTML_WebQuery" }
const word: Source = { shape: docxPackage[0] ?? htmlPlain, called: "a DOCX", extension: "docx" }
const book: Source = { shape: sheets[0] ?? htmlPlain, called: "an XLSX", extension: "xlsx" }

function byOffice(source: Source, name: string, filter: string): Conversion {
  const { shape, called, extension, open } = source
  return {
    name: `${name}, by LibreOffice from ${called}`,
    source: shape,
    run: (files) => convertAll({ files, from: extension, filter, ...(open === undefined ? {} : { open }) }),
  }
}
const inFormats = (source: Source, formats: readonly Format[]) =>
  formats.map((format) => byOffice(source, format, filters[format]))
const asPdf = (source: Source) => byOffice(source, "PDF", "pdf:writer_pdf_Export")

const byBrowser = (source: Shape, called: string): Conversion => ({
  name: `PDF, by Chromium from ${called}`,
  source,
  run: printAll,
})

/** By programs that are installed here. */
export const conversions: readonly Conversion[] = [
  ...(office === null
    ? []
    : [
        ...inFormats(page, ["DOCX", "DOC", "ODT", "RTF", "text"]),
        ...inFormats(word, ["DOCX", "DOC", "ODT", "RTF", "HTML", "text"]),
        ...inFormats(pasted, ["DOCX", "DOC", "text"]),
        ...inFormats(cells, ["XLSX", "XLS", "ODS", "CSV"]),
        ...inFormats(pastedCells, ["XLSX", "CSV"]),
        ...inFormats(book, ["XLSX", "XLS", "ODS", "CSV", "HTML, a sheet"]),
        ...[page, pasted, bare, word].map(asPdf),
      ]),
  ...(browser === null ? [] : [byBrowser(htmlOwn, "a page"), byBrowser(unruled, "a page without borders")]),
]
