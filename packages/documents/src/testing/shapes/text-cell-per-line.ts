import { printCellPerLine } from "../print.ts"
import type { Shape } from "../shape.ts"

export const textCellPerLine: Shape = { name: "text, a tab and a cell to a line", print: printCellPerLine }
