import type { GraphicsState, TextCursor } from "./graphics-state.ts"
import { apply, multiply } from "./matrix.ts"
import { type Sign, unknownSign } from "./page-content.ts"
import { withoutRadicals } from "./radicals.ts"

interface Glyph {
  readonly originalCharCode: number
  readonly unicode: string
  readonly width: number
  readonly vmetric?: readonly [down: number, aside: number, up: number] | null
  readonly isSpace: boolean
}

/** How far the middle of a sign stands above its base line, as a share of its size. */
const middle = 0.36

/** Signs that stand for no sign: a font that does not say what it means sends these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const meaningless = /^$|[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd]/

const isDigit = (text: string) => /\p{Nd}/u.test(text)

function textOf(glyph: Glyph, state: GraphicsState): string {
  if (/^\s+$/.test(glyph.unicode)) return " "
  // A digit without width stands where the next one stands: the font does not tell where.
  if (isDigit(glyph.unicode) && !(glyph.width > 0)) return unknownSign
  if (!state.font.knows(glyph.originalCharCode) || meaningless.test(glyph.unicode)) return unknownSign
  // White on white is not there for a reader; white on a dark ground is. A figure is not given on a guess.
  return state.whiteFill && isDigit(glyph.unicode) ? unknownSign : withoutRadicals(glyph.unicode)
}

/** Puts the signs of one command on the sheet, and the cursor behind them. */
export function showText(
  state: GraphicsState,
  cursor: TextCursor,
  operand: unknown,
  put: (sign: Sign, unseen: boolean) => void,
): void {
  const glyphs = Array.isArray(operand) ? (operand as readonly (Glyph | number)[]) : []
  const { font, size } = state
  const matrix = multiply(state.matrix, cursor.matrix)
  const [originX, originY] = apply(matrix, 0, 0)
  const [alongX, alongY] = apply(matrix, size * state.stretch, 0)
  const [upX, upY] = apply(matrix, 0, size)
  const [ax, ay, ux, uy] = [alongX - originX, alongY - originY, upX - originX, upY - originY]
  const reach = Math.hypot(ux, uy)
  // What stands askew is a watermark.
  const lies = Math.abs(ay) < 0.1 * Math.abs(ax)
  const stands = Math.abs(ax) < 0.1 * Math.abs(ay)
  const show = (text: string, x: number, y: number, width: number) => {
    const [left, base] = apply(matrix, x, y)
    const step = size === 0 || state.stretch === 0 ? 0 : width / (size * state.stretch)
    const [endX, endY] = [left + step * ax, base + step * ay]
    if (!lies && !stands) return
    const upright = font.vertical ? lies : stands
    const [from, to] = lies ? [left, endX] : [base, endY]
    const sign = {
      text,
      from: Math.min(from, to),
      to: Math.max(from, to),
      base,
      size: reach,
      x: (left + endX) / 2 + middle * ux,
      y: (base + endY) / 2 + middle * uy,
      upright,
      run: cursor.shown,
    }
    put(sign, state.mode === 3 || state.mode === 7)
  }
  cursor.shown += 1
  // Text in a font that could not be loaded comes without its signs.
  if (glyphs.length === 0) show(unknownSign, cursor.x, cursor.y + state.rise, 0)
  for (const glyph of glyphs) {
    if (typeof glyph === "number") {
      if (font.vertical) cursor.y -= (glyph * size) / 1000
      else cursor.x -= (glyph * size * state.stretch) / 1000
      continue
    }
    const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)
    const width = (Number.isFinite(glyph.width) ? glyph.width : 0) * font.unit * size
    const text = textOf(glyph, state)
    if (font.vertical) {
      const [down, aside, up] = glyph.vmetric ?? [-1000, glyph.width / 2, 880]
      show(text, cursor.x - aside * font.unit * size, cursor.y + state.rise - up * font.unit * size, width)
      cursor.y += down * font.unit * size + spacing
    } else {
      show(text, cursor.x, cursor.y + state.rise, width * state.stretch)
      cursor.x += (width + spacing) * state.stretch
    }
  }
}
