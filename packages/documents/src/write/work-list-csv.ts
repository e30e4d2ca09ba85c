import papaparse from "papaparse"
import { formulaText } from "./formula-text.ts"

/** What Excel tells UTF-8 by. */
const byteOrderMark = "\ufeff"

/**
 * A work list as CSV that Excel and WPS open by a double click: UTF-8 with byte order mark, a line a task. Nothing in it
 * may begin as a formula.
 */
export function writeWorkListCsv(header: readonly string[], lines: readonly (readonly string[])[]): string {
  const data = lines.map((line) => [...line])
  const text = papaparse.unparse({ fields: [...header], data }, { escapeFormulae: formulaText, newline: "\r\n" })
  return `${byteOrderMark}${text}\r\n`
}
