import { brokenFont, type Font } from "./fonts.ts"
import { identity, type Matrix } from "./matrix.ts"

/** What a command finds set by those before it. */
export interface GraphicsState {
  /** From where the commands draw to the sheet. */
  matrix: Matrix
  font: Font
  size: number
  charSpacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
  mode: number
  /** White ink, on paper that is white as far as anybody knows. */
  whiteFill: boolean
  whiteStroke: boolean
  /** Hides what lies below: neither transparent nor a pattern. */
  opaque: boolean
  plain: boolean
  /** What is printed left or right of it is not seen, for a box as wide as a page's text is drawn in. */
  left: number
  right: number
}

export function firstState(matrix: Matrix): GraphicsState {
  return {
    matrix,
    font: brokenFont,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    whiteFill: false,
    whiteStroke: false,
    opaque: true,
    plain: true,
    left: Number.NEGATIVE_INFINITY,
    right: Number.POSITIVE_INFINITY,
  }
}

/** Where in a piece of text the next sign goes. */
export interface TextCursor {
  matrix: Matrix
  lineX: number
  lineY: number
  x: number
  y: number
  /** How many texts were shown. */
  shown: number
}

export function firstCursor(): TextCursor {
  return { matrix: identity, lineX: 0, lineY: 0, x: 0, y: 0, shown: 0 }
}

export function moveCursor(cursor: TextCursor, x: number, y: number): void {
  cursor.lineX += x
  cursor.lineY += y
  cursor.x = cursor.lineX
  cursor.y = cursor.lineY
}

export function placeCursor(cursor: TextCursor, matrix: Matrix): void {
  Object.assign(cursor, { matrix, lineX: 0, lineY: 0, x: 0, y: 0 })
}
