import type { Sign } from "./page-content.ts"

/** Signs on one base line, from left to right; or, of upright text, in one column from top to bottom. */
export interface Line {
  readonly signs: readonly Sign[]
  readonly left: number
  readonly right: number
  /** Its middle. */
  readonly y: number
  readonly base: number
  readonly size: number
}

/** Signs belong to one line as long as their base lines are closer than this share of their size. */
const sameLine = 0.45

function lineOf(signs: readonly Sign[]): Line {
  const sorted = [...signs].sort((a, b) => a.from - b.from)
  const printed = sorted.filter((sign) => sign.text !== " ")
  const of = printed.length > 0 ? printed : sorted
  const sizes = of.map((sign) => sign.size).sort((a, b) => a - b)
  const size = sizes[sizes.length >> 1] ?? 0
  const first = of.find((sign) => sign.size === size) ?? of[0]
  return {
    signs: sorted,
    left: of.reduce((value, sign) => Math.min(value, sign.from), Number.POSITIVE_INFINITY),
    right: of.reduce((value, sign) => Math.max(value, sign.to), Number.NEGATIVE_INFINITY),
    y: first?.y ?? 0,
    base: first?.base ?? 0,
    size,
  }
}

/** Lines of text from top to bottom. */
export function linesOf(signs: readonly Sign[]): Line[] {
  const groups: Sign[][] = []
  for (const sign of [...signs].sort((a, b) => a.base - b.base || a.from - b.from)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && sign.base - last.base <= sameLine * Math.min(sign.size, last.size)) group.push(sign)
    else groups.push([sign])
  }
  return groups.filter((group) => group.some((sign) => sign.text !== " ")).map(lineOf)
}

/** Columns of upright text, from right to left. */
export function columnsOf(signs: readonly Sign[]): Line[] {
  const groups: Sign[][] = []
  for (const sign of [...signs].sort((a, b) => b.x - a.x || a.y - b.y)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && last.x - sign.x <= sameLine * Math.min(sign.size, last.size)) group.push(sign)
    else groups.push([sign])
  }
  return groups.map((group) =>
    lineOf(group.map((sign) => ({ ...sign, from: sign.y - sign.size / 2, to: sign.y + sign.size / 2 }))),
  )
}

/** Han signs and what is written with them: no space is ever meant between two of them. */
const han = /[\p{Script=Han}\u2e80-\u2fdf\u3000-\u303f\uff00-\uffef、。，；：？！（）《》“”‘’—…·]/u

const lastOf = (text: string) => [...text.slice(-2)].at(-1) ?? ""
const firstOf = (text: string) => [...text.slice(0, 2)][0] ?? ""

/** Two texts with what belongs between them where the second is set off from the first. */
export function joinTexts(before: string, behind: string): string {
  if (before === "" || behind === "") return before + behind
  const [a, b] = [lastOf(before), firstOf(behind)]
  // A space beside a Han sign is the setter's, not the author's.
  return han.test(a) || han.test(b) ? before + behind : `${before} ${behind}`
}

/** From this share of its size on a gap parts words, or figures. */
const gapParts = 0.3

/** The text of a line; a gap of `wide` sizes or more is kept even between Han signs. */
export function lineText(line: Pick<Line, "signs">, wide = Number.POSITIVE_INFINITY): string {
  let text = ""
  let end: number | null = null
  let spaced = false
  for (const sign of line.signs) {
    if (sign.text === " ") {
      spaced = true
      continue
    }
    const gap = end === null ? 0 : sign.from - end
    if (gap >= wide * sign.size) text = `${text} ${sign.text}`
    else text = spaced || gap > gapParts * sign.size ? joinTexts(text, sign.text) : text + sign.text
    end = sign.to
    spaced = false
  }
  return text
}
