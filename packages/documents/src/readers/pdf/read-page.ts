import { Failure } from "@gouji/core"
import { limits } from "../../limits.ts"
import { clipPath } from "./clip-path.ts"
import type { RawPage } from "./core.ts"
import { drawPath } from "./draw-path.ts"
import { withNotes, withoutStruck } from "./dress-signs.ts"
import { atEdges, type EdgeSign, settleEdges } from "./edge-signs.ts"
import { fieldSign } from "./field-sign.ts"
import type { Font } from "./fonts.ts"
import {
  firstCursor,
  firstState,
  type GraphicsState,
  moveCursor,
  placeCursor,
  type TextCursor,
} from "./graphics-state.ts"
import { identity, matrixOf, multiply, sheetOf } from "./matrix.ts"
import { op } from "./operators.ts"
import { type PageContent, type Rule, unknownSign } from "./page-content.ts"
import { Sheet } from "./sheet.ts"
import { showText } from "./show-text.ts"

/** How deep states are put aside at most. */
const deepest = 4096

const isWhite = (colour: unknown) => typeof colour === "string" && colour.toLowerCase() === "#ffffff"

function blend(state: GraphicsState, settings: unknown): void {
  for (const [key, value] of Array.isArray(settings) ? (settings as [string, unknown][]) : []) {
    if (key === "ca") state.opaque = value === 1
    if (key === "BM" && value !== "source-over") state.opaque = false
    if (key === "SMask" && value !== false) state.opaque = false
  }
}

type Set = (state: GraphicsState, cursor: TextCursor, values: readonly unknown[]) => void

/** Commands that only change what those behind them find. */
const settings: Readonly<Record<number, Set>> = {
  [op.setGState]: (state, _, [list]) => blend(state, list),
  [op.transform]: (state, _, values) => {
    state.matrix = multiply(state.matrix, matrixOf(values))
  },
  [op.setCharSpacing]: (state, _, [value]) => {
    state.charSpacing = Number(value)
  },
  [op.setWordSpacing]: (state, _, [value]) => {
    state.wordSpacing = Number(value)
  },
  [op.setHScale]: (state, _, [value]) => {
    state.stretch = Number(value) / 100
  },
  [op.setLeading]: (state, _, [value]) => {
    state.leading = Number(value)
  },
  [op.setTextRenderingMode]: (state, _, [value]) => {
    state.mode = Number(value)
  },
  [op.setTextRise]: (state, _, [value]) => {
    state.rise = Number(value)
  },
  [op.setFillRGBColor]: (state, _, [colour]) => {
    state.whiteFill = isWhite(colour)
    state.plain = true
  },
  [op.setFillColorN]: (state) => {
    state.whiteFill = false
    state.plain = false
  },
  [op.setStrokeRGBColor]: (state, _, [colour]) => {
    state.whiteStroke = isWhite(colour)
  },
  [op.setStrokeColorN]: (state) => {
    state.whiteStroke = false
  },
  [op.beginText]: (_, cursor) => placeCursor(cursor, identity),
  [op.moveText]: (_, cursor, [x, y]) => moveCursor(cursor, Number(x), Number(y)),
  [op.setLeadingMoveText]: (state, cursor, [x, y]) => {
    state.leading = -Number(y)
    moveCursor(cursor, Number(x), Number(y))
  },
  [op.nextLine]: (state, cursor) => moveCursor(cursor, 0, -state.leading),
  [op.setTextMatrix]: (_, cursor, values) => placeCursor(cursor, matrixOf(values)),
}

/** Follows the commands of a page: which signs and which rules stand where on it. */
export function readPage(
  { view, rotation, operators, shows, fields }: RawPage,
  font: (name: string) => Font,
): PageContent {
  const [seen, unseen] = [new Sheet(), new Sheet()]
  const rules: Rule[] = []
  const cursor = firstCursor()
  const kept: GraphicsState[] = []
  let state = firstState(sheetOf(view, rotation))
  let drawn = shows
  let clips = false
  const [left, bottom, right, top] = view
  const turned = rotation % 180 !== 0
  const width = turned ? top - bottom : right - left
  const keep = () => {
    if (kept.length >= deepest) throw new Failure("too-complex")
    kept.push({ ...state })
  }
  for (const [index, code] of operators.codes.entries()) {
    const values = operators.operands[index] ?? []
    const set = settings[code]
    if (set) set(state, cursor, values)
    else if (code === op.save) keep()
    else if (code === op.restore || code === op.paintFormXObjectEnd) state = kept.pop() ?? state
    else if (code === op.paintFormXObjectBegin) {
      keep()
      if (values[0]) state.matrix = multiply(state.matrix, matrixOf([values[0]]))
    } else if (code === op.setFont) {
      state.font = font(String(values[0]))
      state.size = Number(values[1])
    } else if (code === op.showText)
      showText(state, cursor, values[0], (sign, hidden) =>
        (hidden ? unseen : seen).put(atEdges(sign, state.left, state.right)),
      )
    else if (code === op.clip || code === op.eoClip) clips = true
    else if (code === op.constructPath) {
      if (clips) clipPath(state, values, width)
      clips = false
      drawPath(state, values, {
        rule: (rule) => rules.push(rule),
        area: (area) => seen.cover(area),
        figure: () => {
          drawn = true
        },
      })
    } else if (code === op.shadingFill) drawn = true
    if (rules.length > limits.rules) throw new Failure("too-complex")
  }
  for (const field of fields) seen.put(fieldSign(field, sheetOf(view, rotation), seen.signs.length))
  // Unseen text behind a picture is all there is of a scanned page; beside text that is seen it is no part of it.
  const scanned = unseen.signs.length > seen.signs.length
  const all: readonly EdgeSign[] = scanned ? [...seen.signs, ...unseen.signs] : seen.signs
  const settled = settleEdges(all.map((sign) => atEdges(sign, 0, width)))
  const { signs, rules: drawnRules } = withoutStruck(withNotes(settled), rules)
  return {
    width,
    height: turned ? right - left : top - bottom,
    signs,
    rules: drawnRules,
    unknown: signs.filter((sign) => sign.text === unknownSign).length,
    unseen: scanned,
    drawn,
  }
}
