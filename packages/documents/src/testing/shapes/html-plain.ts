import { dressed } from "../dress.ts"
import type { Shape } from "../shape.ts"

export const htmlPlain: Shape = { name: "HTML, a plain page", print: dressed({}) }
