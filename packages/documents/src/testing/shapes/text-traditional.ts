import { Converter } from "opencc-js"
import { printCellPerLine } from "../print.ts"
import type { Shape } from "../shape.ts"

const convert = Converter({ from: "cn", to: "twp" })

/** Turned into traditional characters on the way, words and all: 規範性檔案 for 规范性文件. */
export const textTraditional: Shape = {
  name: "text, in traditional characters",
  print: (report, hand) => convert(printCellPerLine(report, hand)),
}
