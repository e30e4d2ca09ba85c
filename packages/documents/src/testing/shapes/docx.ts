import { bodyXml, makeDocx } from "../make-docx.ts"
import type { Shape } from "../shape.ts"

export const docx: Shape = { name: "DOCX", print: (report, hand) => makeDocx(bodyXml(report, hand)) }
