import { sumsIn } from "@gouji/core"
import { describe, expect, test } from "vitest"
import { blankSheet, cellsOfSheet } from "./sheet.ts"
import { cleared, locked, unlocked, withText, withTexts, withZeros } from "./sheet-edits.ts"

const blank = blankSheet("2021")
const row = "remedies/reconsideration"
const total = `${row}/total`
const filled = withTexts(
  blank,
  new Map([
    [`${row}/upheld`, "1"],
    [`${row}/corrected`, "0"],
    [`${row}/other`, "２"],
    [`${row}/pending`, ""],
  ]),
)

describe("what is typed", () => {
  test.each([
    ["12", 12],
    ["１２", 12],
    ["1,234", 1234],
    [" 7 ", 7],
    ["0", 0],
    ["", null],
    ["—", null],
    ["/", null],
  ])("%s is a figure", (text, figure) => {
    const cell = "requests/received/business"
    const sheet = withText(blank, cell, text)
    expect(sheet.figures[cell]).toBe(figure)
    expect(sheet.wrong).toEqual({})
  })
  test.each(["abc", "1 2", "12①", "007", "3(2)"])("%s is none, and is kept as it is", (text) => {
    const cell = "requests/received/business"
    const sheet = withText(blank, cell, text)
    expect(sheet.wrong).toEqual({ [cell]: text })
    expect(cell in cellsOfSheet(sheet)).toBe(false)
    expect(withText(sheet, cell, "5").wrong).toEqual({})
  })
  test("amounts keep every decimal", () => {
    expect(withText(blank, "disclosure/fees/amount", "96,171.60").figures["disclosure/fees/amount"]).toBe("96171.6")
    expect(withText(blank, "disclosure/fees/amount", "0.1").figures["disclosure/fees/amount"]).toBe("0.1")
  })
})

describe("totals", () => {
  test("are open while a part is blank, and worked out once it is not", () => {
    expect(cellsOfSheet(filled)[total]).toBeNull()
    expect(cellsOfSheet(withText(filled, `${row}/pending`, "4"))[total]).toBe(7)
  })
  test("unlocked they begin as they were, are typed, and go back", () => {
    const open = unlocked(withText(filled, `${row}/pending`, "4"), total)
    expect(cellsOfSheet(open)[total]).toBe(7)
    const typed = withText(open, total, "8")
    expect(cellsOfSheet(typed)[total]).toBe(8)
    expect(cellsOfSheet(locked(typed, total))[total]).toBe(7)
  })
  test("pasted, they stay worked out where they fit, and are kept as printed where they do not", () => {
    const texts = (sum: string) => new Map([...filledTexts, [total, sum]] as [string, string][])
    const filledTexts = [
      [`${row}/upheld`, "1"],
      [`${row}/corrected`, "2"],
      [`${row}/other`, "0"],
      [`${row}/pending`, "0"],
    ]
    expect(withTexts(blank, texts("3")).typed).toEqual([])
    expect(withTexts(blank, texts("")).typed).toEqual([])
    const off = withTexts(blank, texts("9"))
    expect(off.typed).toEqual([total])
    expect(cellsOfSheet(off)[total]).toBe(9)
    expect(withTexts(blank, texts("?")).wrong).toEqual({ [total]: "?" })
  })
})

test("clearing empties cells and leaves totals alone", () => {
  const sums = sumsIn(filled.forms)
  const sheet = cleared(filled, [`${row}/upheld`, total], sums)
  expect(sheet.figures[`${row}/upheld`]).toBeNull()
  expect(sheet.typed).toEqual([])
})

test("zeros go into blank cells alone", () => {
  const sheet = withZeros(filled, "remedies")
  expect(cellsOfSheet(sheet)[total]).toBe(3)
  expect(sheet.figures[`${row}/upheld`]).toBe(1)
  expect(sheet.figures["requests/received/business"]).toBeNull()
  expect(withZeros(blank, "disclosure").figures["disclosure/fees/amount"]).toBe("0")
})
