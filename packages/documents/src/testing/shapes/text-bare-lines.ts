import { printBareLines } from "../print.ts"
import type { Shape } from "../shape.ts"

export const textBareLines: Shape = { name: "text, a cell to a line, blanks gone", print: printBareLines }
