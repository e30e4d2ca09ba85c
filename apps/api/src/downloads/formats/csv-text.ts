import papaparse from "papaparse"
import { type Row, type Sheet, valueText } from "../table.ts"
import type { Rows, SeenRow } from "./format.ts"

/**
 * Text that a spreadsheet could take for a formula, also behind white space, quotes, a byte order mark or a separator of
 * other locales, and in full width. Quotes in front of it are counted in, so that what was added can be told again.
 */
const formula = /^'*(?:[\t\r\n]|[\s\ufeff"“”;,]*[=+\-@＝＋－＠])/u

/** A text that cannot be a formula: one apostrophe more in front of what could. Figures are left alone: -3 stays -3. */
export const guardText = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** What `guardText` was given. */
export const unguardText = (text: string): string =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text

const piece = 16 * 1024
const options = { newline: "\r\n", header: false } as const

/** RFC 4180, UTF-8, with a header. */
export async function* csvText(table: Sheet, rows: Rows): AsyncGenerator<string> {
  const isText = table.columns.map(({ type }) => type === "text")
  const shown = (row: Row) =>
    row.map((value, at) => (isText[at] && typeof value === "string" ? guardText(value) : (valueText(value) ?? "")))
  yield `${papaparse.unparse([table.columns.map(({ name }) => name)], options)}\r\n`
  for await (const batch of rows) if (batch.length > 0) yield `${papaparse.unparse(batch.map(shown), options)}\r\n`
}

/** The rows of a CSV file, from its bytes in pieces; a byte order mark makes no difference. Throws where a line is short. */
export async function* readCsvText(table: Sheet, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SeenRow> {
  const isText = table.columns.map(({ type }) => type === "text")
  const parser = papaparse.parse(papaparse.NODE_STREAM_INPUT, { newline: "\r\n", delimiter: "," })
  const feed = async () => {
    const decoder = new TextDecoder("utf-8", { fatal: true })
    for await (const chunk of chunks) {
      const text = decoder.decode(chunk, { stream: true })
      // The parser's work grows with the square of a piece's length, and what is inflated may be long.
      for (let at = 0; at < text.length; at += piece) {
        if (!parser.write(text.slice(at, at + piece))) await new Promise((resolve) => parser.once("drain", resolve))
      }
    }
    parser.end(decoder.decode())
  }
  const feeding = feed().catch((error: Error) => parser.destroy(error))
  let header = true
  for await (const line of parser as AsyncIterable<string[]>) {
    if (header) {
      header = false
      continue
    }
    if (line.length === 1 && line[0] === "") continue
    yield line.map((value, at) => (value === "" ? null : isText[at] ? unguardText(value) : value))
  }
  await feeding
}
