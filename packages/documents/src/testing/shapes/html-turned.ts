import { dressed } from "../dress.ts"
import { requestsTurned } from "../lay-out.ts"
import type { Shape } from "../shape.ts"

export const htmlTurned: Shape = { name: "HTML, table three turned", print: dressed({ layOut: requestsTurned }) }
