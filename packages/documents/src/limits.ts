import { Failure } from "@gouji/core"

/** What a reader takes on. Beyond it a document is refused whole: a part of a report must never look like one. */
export const limits = {
  bytes: 20 * 1024 * 1024,
  /** Characters of text. */
  characters: 5_000_000,
  /** Cells of all tables together. */
  cells: 200_000,
  /** Sheets of a workbook. */
  sheets: 64,
  /** Nesting of elements. */
  depth: 256,
  /** Lines of a table or paragraphs that can be a row of the form. */
  records: 20_000,
  /** Parts of a package. */
  entries: 2000,
  /** What a part of a package, and all of them together, may unpack to, in bytes. */
  partBytes: 50 * 1024 * 1024,
  packageBytes: 200 * 1024 * 1024,
  /** What the description of a PDF may unpack to, in bytes. */
  descriptionBytes: 4 * 1024 * 1024,
  /** How many times larger a part may be unpacked, beyond its first MiB. */
  ratio: 200,
  /** Elements and texts of one XML part. */
  nodes: 2_000_000,
  /** Attributes of one element. */
  attributes: 1000,
  /** Pages of a PDF, commands that draw them, and signs on one. */
  pages: 500,
  operators: 2_000_000,
  signs: 1_000_000,
  /** Drawn lines of one page. */
  rules: 50_000,
} as const

export function tooManySheets(found: number): Failure {
  return new Failure("too-many-sheets", { found, limit: limits.sheets })
}
