import { dressed } from "../dress.ts"
import { remediesTorn } from "../lay-out.ts"
import type { Shape } from "../shape.ts"

export const htmlTorn: Shape = { name: "HTML, table four torn in three", print: dressed({ layOut: remediesTorn }) }
