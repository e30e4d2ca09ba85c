import { describe, expect, test } from "vitest"
import { tableGrid } from "../report/table-grid.ts"
import { asTabs, placeBlock, placeTables, rectangle, withoutLabels } from "./paste-block.ts"
import { blankSheet } from "./sheet.ts"

const requests = tableGrid("2021", "requests")
const disclosure = tableGrid("2021", "disclosure")

test("a block goes line by line from a cell on; what has no place is counted", () => {
  const { texts, outside } = placeBlock(requests, "requests/carried-out/other-organisation", [
    ["1", "2", "3"],
    ["4", "", ""],
  ])
  expect([...texts]).toEqual([
    ["requests/carried-out/other-organisation", "1"],
    ["requests/carried-out/total", "2"],
  ])
  expect(outside).toBe(2)
})

test("lines of table two are its lines with figures", () => {
  const { texts } = placeBlock(disclosure, "disclosure/normative-documents/issued", [["1", "2", "3"], ["4"]])
  expect([...texts.keys()]).toEqual([
    "disclosure/normative-documents/issued",
    "disclosure/normative-documents/repealed",
    "disclosure/normative-documents/in-force",
    "disclosure/licensing/decisions",
  ])
})

describe("labels", () => {
  test("that were copied along are left out", () => {
    expect(
      withoutLabels([
        ["", "自然人", "商业企业"],
        ["一、本年新收", "1", ""],
        ["二、上年结转", "", "2"],
      ]),
    ).toEqual([
      ["1", ""],
      ["", "2"],
    ])
  })
  test("are not left out where there is nothing else: they are told to be no figures", () => {
    expect(withoutLabels([["无此项"]])).toEqual([["无此项"]])
  })
  test("a blank line stays a blank line", () => {
    expect(withoutLabels([["1"], [""], ["2"]])).toEqual([["1"], [""], ["2"]])
  })
})

test("a recognised table goes by its cells, across forms where both measure the same", () => {
  const report = {
    forms: { disclosure: null, requests: "2021" as const, remedies: null },
    cells: {
      "requests/granted/business": 4,
      "requests/other-not-supplemented/business": 1,
      "requests/other-fee-unpaid/business": 0,
      "requests/other-rest/business": 2,
    },
  }
  expect(placeTables(blankSheet("2021"), report).get("requests/other-rest/business")).toBe("2")
  expect([...placeTables(blankSheet("2019"), report)]).toEqual([
    ["requests/granted/business", "4"],
    ["requests/other/business", "3"],
  ])
})

test("a rectangle reads the same from any corner", () => {
  const cells = [
    ["requests/received/natural-person", "requests/received/business"],
    ["requests/carried-in/natural-person", "requests/carried-in/business"],
  ]
  expect(rectangle(requests, "requests/received/natural-person", "requests/carried-in/business")).toEqual(cells)
  expect(rectangle(requests, "requests/carried-in/natural-person", "requests/received/business")).toEqual(cells)
})

test("blocks are copied as spreadsheets take them", () => {
  expect(
    asTabs([
      ["1", ""],
      ["3", "4"],
    ]),
  ).toBe("1\t\n3\t4")
})
