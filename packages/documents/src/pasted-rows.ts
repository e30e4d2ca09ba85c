import papaparse from "papaparse"
import type { Table, TableCell } from "./document.ts"
import { readHtml } from "./readers/html.ts"

/** What a clipboard holds, as the page was handed it: rich text where there is some, and plain text. */
export interface Pasted {
  readonly html: string
  readonly text: string
}

/** A merged cell says what it says where it begins; where it goes on, nothing stands. */
function spread(cells: readonly TableCell[]): string[] {
  const row: string[] = []
  for (const { column, text } of cells) row[column] = text
  return Array.from(row, (text) => text ?? "")
}

function rowsOfTable({ rows }: Table): string[][] {
  const lines = rows.map(spread)
  const width = Math.max(0, ...lines.map((line) => line.length))
  return lines.map((line) => [...line, ...Array<string>(width - line.length).fill("")])
}

/** Lines and tabs, with quotes around what has either in it: how spreadsheets put cells on the clipboard. */
function rowsOfText(text: string): string[][] {
  const { data } = papaparse.parse<string[]>(text.replace(/\r?\n$/, ""), { delimiter: "\t", quoteChar: '"' })
  return data
}

/** A block of cells from a clipboard, row by row: the first table of rich text, else what tabs and lines part. */
export function pastedRows({ html, text }: Pasted): readonly (readonly string[])[] {
  const table = /<table\b/i.test(html) ? readHtml(html).blocks.find((block) => block.kind === "table") : undefined
  return table ? rowsOfTable(table) : rowsOfText(text)
}
