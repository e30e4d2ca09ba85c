import { type Unzipped, unzipSync, type Zippable, zipSync } from "fflate"

/** How a format writes rows, cells and labels. */
export interface Anatomy {
  readonly row: RegExp
  readonly cell: RegExp
  readonly label: RegExp
  /** The part of a package that holds the tables. */
  readonly part?: RegExp
  /** Damage after which it is not known what is printed: a cell gone moves all others, or a cell keeps its address. */
  readonly without?: readonly string[]
}

const betweenTags = /(?<=>)[^<>]*[\u4e00-\u9fff]{2,}[^<>]*(?=<)/g
const xml = (row: string, cell: string, part: RegExp): Anatomy => ({
  row: new RegExp(`<${row}[ >][\\s\\S]*?</${row}>`, "g"),
  cell: new RegExp(`<${cell}(?:[ >][^<]*)?(?:/>|>[\\s\\S]*?</${cell}>)`, "g"),
  label: betweenTags,
  part,
})

/** Formats whose contents can be damaged so that the file stays whole. */
export const anatomies: Readonly<Record<string, Anatomy>> = {
  HTML: { row: /<tr[ >][\s\S]*?<\/tr>\n?/g, cell: /<td[ >][\s\S]*?<\/td>/g, label: betweenTags },
  Markdown: {
    row: /^\|.*\|$\n?/gm,
    cell: /(?<=\|)[^|\n]*\|/g,
    label: /(?<=\| )[^|\n]*[\u4e00-\u9fff]{2,}[^|\n]*(?= \|)/g,
  },
  "text, a row to a line": {
    row: /^.*\t.*$\n?/gm,
    cell: /[^\t\n]*\t/g,
    label: /[^\t\n]*[\u4e00-\u9fff]{2,}[^\t\n]*(?=\t)/g,
  },
  "text, a tab and a cell to a line": {
    row: /(?:^\t.*$\n?)+/gm,
    cell: /^\t.*$\n?/gm,
    label: /(?<=\t)[^\t\n]*[\u4e00-\u9fff]{2,}[^\t\n]*/g,
  },
  "text, a cell to a line": {
    row: /(?:^[\d.-]+$\n?)+/gm,
    cell: /^[\d.-]+$\n?/gm,
    label: /^[^\n]{0,3}[\u4e00-\u9fff]{2,}[^\n]{0,40}$/gm,
  },
  RTF: {
    row: /\\trowd[\s\S]*?\\row\}\n?/g,
    cell: /\\pard\\plain\\intbl[\s\S]*?\\cell\n?/g,
    label: /(?<=\\f1 )[^\n]*?\\'[^\n]*?(?=\\cell)/g,
  },
  DOCX: xml("w:tr", "w:tc", /^word\/document\.xml$/),
  ODT: xml("table:table-row", "table:table-cell", /^content\.xml$/),
  XLSX: { ...xml("row", "c", /^xl\/worksheets\/sheet1\.xml$/), without: ["a cell moved"] },
  ODS: { ...xml("table:table-row", "table:table-cell", /^content\.xml$/), without: ["a cell dropped", "a cell moved"] },
}

/** The text of a file, or of its part that holds the tables, and how a file is made of that text changed. */
export interface Opened {
  readonly text: string
  readonly close: (text: string) => Uint8Array
}

export function openFile(bytes: Uint8Array, { part }: Anatomy): Opened {
  const encode = (text: string) => new TextEncoder().encode(text)
  if (!part) return { text: new TextDecoder().decode(bytes), close: encode }
  const parts: Unzipped = unzipSync(bytes)
  const name = Object.keys(parts).find((candidate) => part.test(candidate)) ?? ""
  return {
    text: new TextDecoder().decode(parts[name]),
    // Checksums are right again. What says what the package is must come first, and uncompressed.
    close: (text) => {
      const entries = Object.entries({ ...parts, [name]: encode(text) })
      const files: Zippable = Object.fromEntries(
        entries.map(([key, data]) => [key, key === "mimetype" ? [data, { level: 0 }] : [data, { level: 1 }]]),
      )
      return zipSync(files)
    },
  }
}
