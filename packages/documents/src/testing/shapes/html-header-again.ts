import { dressed } from "../dress.ts"
import { headerAgain } from "../lay-out.ts"
import type { Shape } from "../shape.ts"

export const htmlHeaderAgain: Shape = { name: "HTML, header rows repeated", print: dressed({ layOut: headerAgain }) }
