import type { Report } from "@gouji/core"
import iconv from "iconv-lite"
import { type Print, plainly, printAround } from "./print.ts"
import { type RowCell, rowCells } from "./row-cells.ts"

const columnWidth = 900

/** Chinese as Word writes it: bytes of GBK, each escaped; and as others do: numbers of Unicode with a sign for those who know none. */
export type Encode = (text: string) => string

export const inGbk: Encode = (text) =>
  [...iconv.encode(text, "gbk")]
    .map((byte) => (byte < 0x80 ? escaped(String.fromCharCode(byte)) : `\\'${byte.toString(16)}`))
    .join("")
export const inUnicode: Encode = (text) =>
  [...text].map((sign) => (sign < "\u0080" ? escaped(sign) : `\\u${(sign.charCodeAt(0) << 16) >> 16}?`)).join("")

const escaped = (text: string) => text.replace(/[\\{}]/g, (sign) => `\\${sign}`)

const down = { none: "", first: "\\clvmgf", merged: "\\clvmrg" } as const

/** A row with merged columns as one wide cell, or as Word 97 does it: a cell for each column, the others joined to the first. */
export function rowRtf(cells: readonly RowCell[], encode: Encode, joined = false): string {
  const parts = cells.flatMap((cell) => {
    const split = joined && cell.to - cell.from > 1
    const columns = split ? Array.from({ length: cell.to - cell.from }, (_, index) => cell.from + index) : [cell.to - 1]
    return columns.map((column, index) => ({
      definition: `${down[cell.down]}${split ? (index === 0 ? "\\clmgf" : "\\clmrg") : ""}\\cellx${(column + 1) * columnWidth}`,
      text: index === 0 ? cell.text : "",
    }))
  })
  const definition = `\\trowd\\trleft${(cells[0]?.from ?? 0) * columnWidth}${parts.map((part) => part.definition).join("")}`
  const texts = parts.map((part) => `\\pard\\plain\\intbl\\f1 ${encode(part.text)}\\cell`).join("\n")
  return `${definition}\n${texts}\n\\pard\\intbl {${definition}\\row}`
}

/** Rich text of a body, with a table of fonts as Chinese Word writes it. */
export function makeRtf(body: string): string {
  return `{\\rtf1\\ansi\\ansicpg936\\uc1\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fnil\\fcharset134 {\\*\\falt SimSun}\\'cb\\'ce\\'cc\\'e5;}}{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;}{\\stylesheet{\\s0 Normal;}}{\\info{\\title 1}}\n${body}}`
}

/** A whole report as rich text. */
export function printRtf(report: Report, encode: Encode, print: Print = plainly, joined = false): string {
  const around = printAround(
    report,
    (text) => text,
    (table) => `\u0000${table}\u0000`,
  )
  const body = around.split("\n\n").map((text) => {
    const table = /^\0(.*)\0$/.exec(text)?.[1]
    if (table === "disclosure" || table === "requests" || table === "remedies") {
      return rowCells(report, table, print)
        .map((row) => rowRtf(row, encode, joined))
        .join("\n")
    }
    return `\\pard\\plain\\f1 ${encode(text)}\\par`
  })
  return makeRtf(body.join("\n"))
}
