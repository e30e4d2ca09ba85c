import { dressed } from "../dress.ts"
import { blocksApart } from "../lay-out.ts"
import type { Shape } from "../shape.ts"

export const htmlBlocksApart: Shape = { name: "HTML, a table for each block", print: dressed({ layOut: blocksApart }) }
