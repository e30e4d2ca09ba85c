import { inGbk, inUnicode, printRtf } from "../make-rtf.ts"
import type { Shape } from "../shape.ts"

export const rtf: readonly Shape[] = [
  { name: "RTF, in GBK", print: (report, hand) => printRtf(report, inGbk, hand) },
  { name: "RTF, in Unicode, merged cells joined", print: (report, hand) => printRtf(report, inUnicode, hand, true) },
]
