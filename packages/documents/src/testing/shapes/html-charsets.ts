import iconv from "iconv-lite"
import { bare, dressed } from "../dress.ts"
import type { Shape } from "../shape.ts"

/** A page in bytes of one encoding that declares another, or none. */
function encoded(name: string, encoding: string, declared: string | null, options = {}): Shape {
  const print = dressed({
    page: (title, body) =>
      bare.page(title, body).replace('<meta charset="utf-8">', declared === null ? "" : `<meta charset="${declared}">`),
  })
  return { name, print: (report, hand) => new Uint8Array(iconv.encode(print(report, hand), encoding, options)) }
}

export const htmlCharsets: readonly Shape[] = [
  encoded("HTML, in GBK declared as gb2312", "gbk", "gb2312"),
  encoded("HTML, in GB18030, declared as UTF-8", "gb18030", "utf-8"),
  encoded("HTML, in GB18030, nothing declared", "gb18030", null),
  encoded("HTML, in UTF-8, declared as GBK", "utf-8", "gbk"),
  encoded("HTML, in UTF-16", "utf-16", "utf-16", { addBOM: true }),
]
