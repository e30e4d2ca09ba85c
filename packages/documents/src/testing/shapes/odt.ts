import { makeOdt, odtBody } from "../make-odt.ts"
import type { Shape } from "../shape.ts"

export const odt: Shape = { name: "ODT", print: (report, hand) => makeOdt(odtBody(report, hand)) }
