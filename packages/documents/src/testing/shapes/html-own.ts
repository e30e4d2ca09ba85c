import { writeHtml } from "../../write/html.ts"
import type { Shape } from "../shape.ts"

export const htmlOwn: Shape = { name: "HTML, as gouji writes it", print: (report) => writeHtml(report) }
