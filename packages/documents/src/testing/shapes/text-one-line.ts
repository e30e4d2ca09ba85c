import { printBareLines } from "../print.ts"
import type { Shape } from "../shape.ts"

export const textOneLine: Shape = {
  name: "text, all on one line, spaces between, blanks gone",
  print: (report, hand) => printBareLines(report, hand).replace(/\n+/g, " "),
}
