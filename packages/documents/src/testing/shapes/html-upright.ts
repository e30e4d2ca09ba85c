import { dressed } from "../dress.ts"
import { remediesUpright } from "../lay-out.ts"
import type { Shape } from "../shape.ts"

export const htmlUpright: Shape = { name: "HTML, table four upright", print: dressed({ layOut: remediesUpright }) }
