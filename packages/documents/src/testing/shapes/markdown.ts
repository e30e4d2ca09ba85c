import { printMarkdown } from "../print.ts"
import type { Shape } from "../shape.ts"

export const markdown: Shape = { name: "Markdown", print: printMarkdown }
