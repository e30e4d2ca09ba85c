import { describe, expect, test } from "vitest"
import { type PassageMark, piecesOf } from "./passages.ts"

const mark = (number: number, start: number, end: number): PassageMark => {
  return { finding: `rule@${number}`, number, severity: "warning", start, end }
}
const shown = (text: string, ...marks: PassageMark[]) =>
  piecesOf(text, marks).map((piece) => [
    piece.text,
    piece.marks.map(({ number }) => number),
    piece.begins.map(({ number }) => number),
  ])

describe("piecesOf", () => {
  test("leaves a paragraph whole that no finding is about", () => {
    expect(shown("全年受理12件。")).toEqual([["全年受理12件。", [], []]])
    expect(shown("")).toEqual([])
  })

  test("cuts out the passage", () => {
    expect(shown("全年受理12件。", mark(1, 4, 7))).toEqual([
      ["全年受理", [], []],
      ["12件", [1], [1]],
      ["。", [], []],
    ])
  })

  test("cuts passages that overlap, each numbered once", () => {
    expect(shown("全年受理12件", mark(1, 2, 6), mark(2, 4, 7))).toEqual([
      ["全年", [], []],
      ["受理", [1], [1]],
      ["12", [1, 2], [2]],
      ["件", [2], []],
    ])
  })

  test("passes over what does not fit the text", () => {
    expect(shown("无。", mark(1, 5, 9), mark(2, 1, 1))).toEqual([["无。", [], []]])
  })
})
