/** （一）, 1., 3、, 一、 in front of a label. */
const numbering = /^(?:\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+、|\d{1,2}[.、)])/
const brackets = /\(([^()]*)\)$/

const narrow = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[\s“”"'‘’《》]/g, "")
    .toLowerCase()

/** A word without what people write in one way or another: spaces, widths, quotes, numbering, brackets behind it. */
export function plainWord(text: string): string {
  return narrow(text).replace(numbering, "").replace(brackets, "")
}

/** What stands in brackets behind a word, as a plain word. Empty: nothing. */
export function inBrackets(text: string): string {
  return plainWord(brackets.exec(narrow(text))?.[1] ?? "")
}
