import { printDoc } from "../make-doc.ts"
import type { Shape } from "../shape.ts"

export const doc: readonly Shape[] = [
  { name: "DOC", print: (report, hand) => printDoc(report, hand) },
  { name: "DOC, merged cells joined", print: (report, hand) => printDoc(report, hand, true) },
]
