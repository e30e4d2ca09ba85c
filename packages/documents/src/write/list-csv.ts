import papaparse from "papaparse"
import { formulaText } from "./formula-text.ts"

/**
 * A list as CSV (RFC 4180, UTF-8 without byte order mark): a heading a column, then the rows. Text that would begin a
 * formula in a spreadsheet is escaped; figures stay figures.
 */
export function writeListCsv(
  headings: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const data = rows.map((row) => row.map((value) => value ?? ""))
  return `${papaparse.unparse({ fields: [...headings], data }, { escapeFormulae: formulaText, newline: "\r\n" })}\r\n`
}
