import { looksLikeFigure } from "../../recognise/figure-text.ts"
import { isFormLabel } from "../../recognise/form-labels.ts"
import { beginsLabel, isFirstSign } from "./form-pieces.ts"
import { type Sign, unknownSign } from "./page-content.ts"
import { joinTexts, lineText } from "./text-lines.ts"

/** Signs that stand close together on one base line. */
export interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly base: number
  readonly size: number
  /** Stands where a figure may: a number, a sign for blank, or a number that cannot be told. */
  readonly figure: boolean
  /** The digits on this line of a figure that seems to go on below, and is not told. */
  readonly piece?: string
}

/** Words on one base line, from left to right. */
export interface Strip {
  readonly base: number
  readonly size: number
  readonly words: readonly Word[]
  /** The line of the page that it belongs to. */
  readonly item: number
}

/** Signs whose base lines differ by no more than this share of their size stand on one. */
const sameBase = 0.2

/** From these shares of its size on a gap parts numbers, a number from a word, and words. */
const between = { numbers: 0.25, kinds: 0.35, words: 0.8 }
/** Texts that were printed apart are parted by smaller gaps. */
const printedApart = { numbers: 0.12, words: 0.3 }

/** Texts of one cell that were printed in pieces have no gap at all between them. */
const touching = 0.04

const isDigit = (sign: Sign) => sign.text === unknownSign || /^\p{Nd}/u.test(sign.text)
const isNumeric = (sign: Sign) => isDigit(sign) || /^[,.，．]/.test(sign.text)

function parts(last: Sign, sign: Sign): boolean {
  const gap = (sign.from - last.to) / Math.min(sign.size, last.size)
  const apart = sign.run !== last.run
  const digit = isDigit(last) || isDigit(sign)
  if (digit && isNumeric(last) && isNumeric(sign)) return gap > between.numbers || (apart && gap > printedApart.numbers)
  // A number behind words that was printed apart stands in a cell of its own, however close.
  if (digit) return gap > between.kinds || (apart && isDigit(sign) && /\p{Script=Han}/u.test(last.text))
  return gap > between.words || (apart && gap > printedApart.words)
}

const isFigure = (text: string) =>
  looksLikeFigure(text) || (text.includes(unknownSign) && /^[\d\ufffd,.+-]+$/.test(text))

function wordOf(signs: readonly Sign[]): Word {
  const first = signs[0]
  const text = lineText({ signs })
  return {
    text,
    from: first?.from ?? 0,
    to: signs.at(-1)?.to ?? 0,
    base: first?.base ?? 0,
    size: signs.reduce((size, sign) => Math.max(size, sign.size), 0),
    figure: isFigure(text),
  }
}

/** Whether one text ends in front of a sign. Without any gap it is one, printed in pieces. */
const isEnd = (last: Sign | undefined, next: Sign | undefined) =>
  last !== undefined && next !== undefined && last.run !== next.run && next.from - last.to >= touching * next.size

/** The first lines of labels too long for narrow columns, which fill them and all but touch: 结果维 结果纠 其他结. */
function firstLines(signs: readonly Sign[]): readonly (readonly Sign[])[] | null {
  const pieces: Sign[][] = []
  for (const sign of signs) {
    const piece = pieces.at(-1)
    if (piece && !isEnd(piece.at(-1), sign)) piece.push(sign)
    else pieces.push([sign])
  }
  const texts = pieces.map((piece) => lineText({ signs: piece }))
  return pieces.length > 1 && texts.every((text) => beginsLabel(text) || isFirstSign(text)) ? pieces : null
}

/** Labels of two columns that all but touch, cut where one text ends and the form has the label. */
function withoutTouching(signs: readonly Sign[]): readonly (readonly Sign[])[] {
  const whole = lineText({ signs })
  if (isFormLabel(whole)) return [signs]
  const lines = firstLines(signs)
  if (lines) return lines
  for (let at = 1; at < signs.length; at += 1) {
    const [last, next] = [signs[at - 1], signs[at]]
    if (!isEnd(last, next)) continue
    const [front, behind] = [signs.slice(0, at), signs.slice(at)]
    if (isFormLabel(lineText({ signs: front }))) return [front, ...withoutTouching(behind)]
    if (isFormLabel(lineText({ signs: behind }))) return [...withoutTouching(front), behind]
  }
  return [signs]
}

/** A label that was set wide is one word again: 总 计. */
function withoutSpacing(words: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (const word of words) {
    joined.push(word)
    for (let count = Math.min(joined.length, 8); count > 1; count -= 1) {
      const pieces = joined.slice(-count)
      const text = pieces.map((piece) => piece.text).reduce(joinTexts)
      if (pieces.some((piece) => piece.figure || isFormLabel(piece.text)) || !isFormLabel(text)) continue
      const [first] = pieces
      if (first) joined.splice(-count, count, { ...first, text, to: word.to })
      break
    }
  }
  return joined
}

/** The words of a line of the page, by their base lines. */
export function stripsOf(signs: readonly Sign[], item: number): Strip[] {
  const printed = signs.filter((sign) => sign.text !== " " && !sign.upright)
  const bases: Sign[][] = []
  for (const sign of [...printed].sort((a, b) => a.base - b.base)) {
    const group = bases.at(-1)
    const first = group?.[0]
    if (group && first && sign.base - first.base <= sameBase * Math.min(sign.size, first.size)) group.push(sign)
    else bases.push([sign])
  }
  return bases.map((base) => {
    const groups: Sign[][] = []
    for (const sign of base.sort((a, b) => a.from - b.from)) {
      const group = groups.at(-1)
      const last = group?.at(-1)
      if (group && last && !parts(last, sign)) group.push(sign)
      else groups.push([sign])
    }
    const words = withoutSpacing(groups.flatMap(withoutTouching).map(wordOf))
    const sizes = words.map((word) => word.size).sort((a, b) => a - b)
    return { base: words[0]?.base ?? 0, size: sizes[sizes.length >> 1] ?? 0, words, item }
  })
}
