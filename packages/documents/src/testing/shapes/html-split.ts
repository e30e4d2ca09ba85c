import { dressed } from "../dress.ts"
import { cutInTwo } from "../lay-out.ts"
import type { Shape } from "../shape.ts"

export const htmlSplit: Shape = { name: "HTML, tables cut in two", print: dressed({ layOut: cutInTwo }) }
