import { printTabs } from "../print.ts"
import type { Shape } from "../shape.ts"

export const textRows: Shape = { name: "text, a row to a line, tabs between", print: printTabs }
