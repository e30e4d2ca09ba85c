import type { Value } from "../table.ts"

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  // As it is, XML would make a line feed of it.
  "\r": "&#13;",
}
// Excel reads `_x000D_` in text as the sign with that number: such text gets its own underscore so written.
const escaped = (text: string) =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/[&<>\r]/g, (sign) => escapes[sign] ?? sign)

/** What a sheet's numbers can hold exactly: fifteen digits. */
const exact = (text: string) => text.replace(/^-|\./g, "").replace(/^0+/, "").length <= 15

/** The letters of a column, counted from 0. */
export function columnLetters(at: number): string {
  return (at >= 26 ? columnLetters(Math.floor(at / 26) - 1) : "") + String.fromCharCode(65 + (at % 26))
}

function cell(reference: string, value: Value, isFigure: boolean): string {
  if (value === null) return ""
  if (typeof value === "boolean") return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`
  const text = String(value)
  if (isFigure && exact(text)) return `<c r="${reference}"><v>${text}</v></c>`
  // Text is never a formula here, whatever it begins with.
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

/** A row of a sheet; `isFigure` says which of its columns hold numbers. Rows count from 1. */
export function xlsxRow(
  row: readonly Value[],
  number: number,
  letters: readonly string[],
  isFigure: readonly boolean[],
) {
  const cells = row.map((value, at) => cell(`${letters[at]}${number}`, value, isFigure[at] === true))
  return `<row r="${number}">${cells.join("")}</row>`
}
