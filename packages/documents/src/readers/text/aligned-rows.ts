import { eastAsianWidth } from "get-east-asian-width"
import type { TableCell } from "../../document.ts"
import { looksLikeFigure } from "../../recognise/figure-text.ts"
import { isFormLabel } from "../../recognise/form-labels.ts"
import { opensRow } from "../../recognise/row-labels.ts"
import { fold } from "../html-text.ts"

/** A word of a line and the columns of a terminal that it takes up; a Chinese sign takes two. */
interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

const tab = 8

/** Whether a word so far is the label of a row. A word may be as long as the text: most is not looked at. */
const isRowLabel = (word: string) => word.length <= longestLabel && opensRow(fold(word))
const longestLabel = 100

/**
 * The words of a line between gaps; figures are words of their own even where a single space parts them from the next, or
 * from the whole label of a row.
 */
function wordsOf(line: string): Word[] {
  const words: Word[] = []
  let word: { text: string; from: number; to: number } | null = null
  let spaces = 0
  let at = 0
  /** The sign before, white space apart: a word may be as long as the text, and is not looked at again. */
  let last = ""
  for (const sign of line) {
    if (/\s/u.test(sign)) {
      spaces += 1
      at += sign === "\t" ? tab - (at % tab) : sign === "\u3000" ? 2 : 1
      continue
    }
    const width = eastAsianWidth(sign.codePointAt(0) ?? 0, { ambiguousAsWide: true })
    const isFigure = spaces === 1 && /\d/.test(sign)
    const parted = spaces > 1 || (isFigure && (/\d/.test(last) || isRowLabel(word?.text ?? "")))
    if (word === null || parted) {
      word = { text: sign, from: at, to: at + width }
      words.push(word)
    } else {
      word.text += spaces > 0 ? ` ${sign}` : sign
      word.to = at + width
    }
    spaces = 0
    last = sign
    at += width
  }
  return words
}

const isFigures = (words: readonly Word[]) => words.length > 0 && words.every((word) => looksLikeFigure(word.text))

/** Labels that narrow columns broke over the lines above and below their figures, joined where they are the form's. */
function joinLabels(lines: readonly Word[][]): Word[][] {
  const joined = lines.map((words) => [...words])
  lines.forEach((words, index) => {
    if (!isFigures(words)) return
    const first = words[0]
    for (let up = 1; up <= 3 && first; up += 1) {
      for (let down = 0; down <= 2; down += 1) {
        const around = [...lines.slice(index - up, index), ...lines.slice(index + 1, index + 1 + down)]
        if (index < up || around.some((line) => line.length !== 1 || isFigures(line))) continue
        const text = around.map(([word]) => word?.text ?? "").join("")
        if (!isFormLabel(text)) continue
        joined[index] = [{ text, from: 0, to: Math.max(1, first.from - 1) }, ...words]
        return
      }
    }
  })
  return joined
}

/** Whether a line of nothing but figures stands below lines of nothing but labels, as a table of a single line does. */
function isSingleLine(lines: readonly string[]): boolean {
  const words = lines.map(wordsOf).filter((line) => line.length > 0)
  const figures = words.pop() ?? []
  const labels = words.flat().filter((word) => isFormLabel(word.text))
  return isFigures(figures) && !words.some(isFigures) && figures.length > 1 && labels.length >= fewestLabels
}

/** So many labels of the forms are a header, and no words that they have in common with prose. */
const fewestLabels = 8

/** Whether a stretch of text is a table whose columns are parted by wide gaps. */
export function isAligned(lines: readonly string[]): boolean {
  if (isSingleLine(lines)) return true
  const rows = lines.filter((line) => {
    const words = wordsOf(line)
    const figures = words.filter((word) => looksLikeFigure(word.text)).length
    return figures > 0 && words.length > figures && /\S(?: {2,}|\u3000)\s*\S/.test(line)
  })
  return rows.length >= fewestRows
}

const fewestRows = 3

/** Lines whose words stand below each other, as the rows of a grid. */
export function alignedRows(lines: readonly string[]): TableCell[][] {
  const words = lines.map(wordsOf).filter((line) => line.length > 0)
  return joinLabels(words).map((line, row) =>
    line.map(({ text, from, to }) => ({
      text: fold(text),
      row,
      column: from,
      rowSpan: 1,
      columnSpan: Math.max(1, to - from),
    })),
  )
}
