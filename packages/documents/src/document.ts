import type { FileProperties, Warning } from "@gouji/core"

/**
 * Where something stands in its file, for whoever writes beside it: the end of its opening tag in the text of the main
 * part, or its cell of a sheet, counted from 0. Readers tell it only when they are asked to.
 */
export type Origin = { readonly at: number } | { readonly part: string; readonly row: number; readonly column: number }

/** A cell of a table where it begins; `row` and `column` count from 0, spans from 1. */
export interface TableCell {
  /** As printed, with white space folded. */
  readonly text: string
  /** Its lines, where its author broke it into several. */
  readonly lines?: readonly string[] | undefined
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  /** Where a table goes over several pages, the one that the cell stands on. */
  readonly page?: number
  /** Where a figure seems to go on in the line below, and its text is therefore not told: the digits on this line. */
  readonly piece?: string
  readonly origin?: Origin
}

export interface Paragraph {
  readonly kind: "paragraph"
  readonly text: string
  readonly page: number | null
  /** Figures taken out of running text: parted from the labels around them by white space, or not even that. */
  readonly run?: "apart" | "glued"
  readonly origin?: Origin
}

export interface Table {
  readonly kind: "table"
  /**
   * `grid`: columns are those of the source. `aligned`: they are places on a line, and cells below each other are one
   * column. `sequence`: only the order of the cells in a row can be relied on.
   */
  readonly geometry: "grid" | "aligned" | "sequence"
  /** The cells that begin in each row. */
  readonly rows: readonly (readonly TableCell[])[]
  readonly page: number | null
}

export type Block = Paragraph | Table

/** A file as its author made it: what every reader gives and the one recogniser takes. */
export interface Document {
  readonly mediaType: string
  readonly blocks: readonly Block[]
  /** What the file says of itself apart from its text: `<title>`, a CMS's article title and date of publication. */
  readonly about: { readonly titles: readonly string[]; readonly published: string | null }
  /** Whom the file names, where its reader comes past the names. Of other files `filePropertiesOf` looks them up. */
  readonly properties?: FileProperties
  readonly warnings: readonly Warning[]
  /**
   * The pages, null in a source without any, that are known to show nothing but the text of their blocks and the lines of
   * tables: where no figure stands on them, none is printed. Absent where a reader cannot tell.
   */
  readonly bare?: ReadonlySet<number | null>
}

export function paragraph(text: string): Paragraph {
  return { kind: "paragraph", text, page: null }
}

/** Parts the lines of a cell in texts that are yet to become cells. */
export const lineBreak = "\u2028"

/**
 * The text of a cell of these lines, without those that are empty. Cells have `lines` where there is one alone, too: of one
 * shape, they are gone through faster.
 */
export function textOfLines(all: readonly string[]): {
  readonly text: string
  readonly lines: readonly string[] | undefined
} {
  if (all.length < 2) return { text: all[0] ?? "", lines: undefined }
  const lines = all.filter((line) => line !== "")
  return { text: lines.join(" "), lines: lines.length > 1 ? lines : undefined }
}

/** A table of plain texts, for sources that cannot merge cells. */
export function tableOf(rows: readonly (readonly string[])[], geometry: Table["geometry"]): Table {
  return {
    kind: "table",
    geometry,
    page: null,
    rows: rows.map((cells, row) =>
      cells.map((printed, column) => {
        const { text, lines } = textOfLines(printed.split(lineBreak))
        return { text, row, column, rowSpan: 1, columnSpan: 1, lines }
      }),
    ),
  }
}
