import iconv from "iconv-lite"
import { printCellPerLine } from "../print.ts"
import type { Shape } from "../shape.ts"

export const textGbk: Shape = {
  name: "text, in GBK",
  print: (report, hand) => new Uint8Array(iconv.encode(printCellPerLine(report, hand), "gbk")),
}
