import { type Sign, unknownSign } from "./page-content.ts"

/** A sign, and the edge that it stands at without being cut by it. */
export interface EdgeSign extends Sign {
  readonly edge?: "left" | "right"
}

/** So close to an edge, the rest of a number may be cut off between two of its digits. */
const near = 1
/** Boxes of signs are rounded, and a sign at the beginning of a line begins where its page does. */
const rounding = 0.1
/** Signs that are no further apart than this, of their size, are of one word. */
const attached = 0.3

const isDigit = (text: string) => /\p{Nd}/u.test(text)

/** The edge of the sheet, or of what is seen of it, cuts a number off: nobody knows how it goes on. */
export function atEdges(sign: EdgeSign, left: number, right: number): EdgeSign {
  if (!isDigit(sign.text) || sign.upright) return sign
  if (sign.to > right + rounding || sign.from < left - rounding) return { ...sign, text: unknownSign }
  if (sign.from < left + near) return { ...sign, edge: "left" }
  return sign.to > right - near ? { ...sign, edge: "right" } : sign
}

function follows(first: Sign | undefined, second: Sign | undefined): boolean {
  if (!first || !second || first.upright || second.upright) return false
  const apart = Math.abs(second.from - first.to)
  return apart < attached * second.size && Math.abs(first.base - second.base) < rounding * second.size
}

/**
 * What becomes of a digit that stands at an edge. Where it is of a text that goes on inwards, 3044条, the line begins or
 * ends there; where it stands by itself, as in a table, or goes on beyond the edge, it is part of a number that is cut.
 */
export function settleEdges(signs: readonly EdgeSign[]): Sign[] {
  const isOfText = (index: number, step: 1 | -1): boolean => {
    const pair = (at: number) => (step === 1 ? follows(signs[at], signs[at + 1]) : follows(signs[at - 1], signs[at]))
    if (pair(index - step) && /[\p{Nd}\ufffd]/u.test(signs[index - step]?.text ?? "")) return false
    let at = index
    while (pair(at) && isDigit(signs[at + step]?.text ?? "")) at += step
    return pair(at) && /\p{L}/u.test(signs[at + step]?.text ?? "")
  }
  return signs.map(({ edge, ...sign }, index) =>
    edge === undefined || isOfText(index, edge === "left" ? 1 : -1) ? sign : { ...sign, text: unknownSign },
  )
}
