const wide = /[\uff01-\uff5e]/g
const dashes = /[\u2010-\u2015\u2212\ufe63]/g
const blanks = /[\s\u200b-\u200f\u2060\ufeff]/g

/** The text with full-width signs, dashes and blanks as ASCII has them. Every sign keeps its place. */
export function foldSigns(text: string): string {
  return text
    .replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(dashes, "-")
    .replace(blanks, " ")
}
