import { dressed } from "../dress.ts"
import { columnsAdded, columnsApart, totalFirst } from "../lay-out-columns.ts"
import type { Shape } from "../shape.ts"

/** Table three with other columns than the form's, or in another order. */
export const htmlColumns: readonly Shape[] = [
  { name: "HTML, columns added", print: dressed({ layOut: columnsAdded }) },
  { name: "HTML, empty columns between", print: dressed({ layOut: columnsApart }) },
  { name: "HTML, the sum in front", print: dressed({ layOut: totalFirst }) },
]
