import { fold } from "../html-text.ts"
import { numberText } from "./number-text.ts"
import type { SheetCell } from "./sheet.ts"

const figure = /[-+]?\d[\d,]*(?:\.\d+)?/g
const blank = /^[-/\\*—–―─]*$/

/** Whether a text is, or may be taken for, another number than the one that is stored. Dates and shares are no figures. */
function isAnother(shown: string, value: number): boolean {
  const text = fold(shown.normalize("NFKC"))
  if (blank.test(text)) return true
  const [first, ...others] = text.match(figure) ?? []
  if (first === undefined || others.length > 0 || /[%#~[]/.test(text)) return false
  return numberText(Number(first.replaceAll(",", ""))) !== numberText(value)
}

/** Cells that print another number than they hold: rounded, scaled, or not shown at all. */
export function shownOtherwise(cells: readonly SheetCell[]): SheetCell[] {
  return cells.filter(({ text, value }) => value !== undefined && isAnother(text, value))
}
