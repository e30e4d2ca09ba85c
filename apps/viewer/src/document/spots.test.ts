import { readWithDocument, writeHtml } from "@gouji/documents"
import { expect, test } from "vitest"
import { inventedReport } from "../../e2e/support/invented-report.ts"
import { mentionSpot } from "./mention-spot.ts"
import { nextSpot } from "./next-spot.ts"
import { spotId, spotOf, spotsOf } from "./spots.ts"

const report = inventedReport({ agency: "南原县民政局", year: 2024, form: "2021", seed: 5 })
const { reading, document } = await readWithDocument(new TextEncoder().encode(writeHtml(report)), { name: "a.html" })
const blocks = document?.blocks ?? []

test("every figure has its cell in the document, and every such cell leads back to its figure", () => {
  const { ofCell, cellsAt } = spotsOf(blocks, reading)
  const cells = Object.keys(reading.report.cells)
  expect(cells.length).toBeGreaterThanOrEqual(200)
  expect([...ofCell.keys()].sort()).toEqual(cells.sort())
  for (const [cell, spot] of ofCell) {
    expect(spot.row).not.toBeNull()
    expect(cellsAt.get(spotId(spot))).toContain(cell)
  }
})

test("where a table does not say what the place says, the table is shown and no cell of it", () => {
  const [place] = Object.values(reading.places)
  if (!place) throw new Error("no place")
  expect(spotOf(blocks, { ...place, text: "9999999" })).toEqual({ block: place.block, row: null, column: null })
  expect(spotOf(blocks, { ...place, block: 9999 })).toBeNull()
})

test("a paragraph that a finding is about is found by its text", () => {
  const section = reading.report.sections.findIndex(({ paragraphs }) => paragraphs.length > 0)
  const own = reading.report.sections[section]
  if (!own) throw new Error("no prose")
  const mention = { section: own.id, paragraph: 0, text: "", start: 0, end: 0 }
  const spot = mentionSpot(blocks, mention as never, reading.report)
  const block = spot && blocks[spot.block]
  expect(block?.kind === "paragraph" && block.text).toBe(own.paragraphs[0])
})

test("a paragraph is found where a number of a person in it is masked, and no other one of its length", () => {
  const [before, behind] = ["联系电话：", "，办公室。"]
  const paragraphs = [`${before}13800138000${behind}`]
  const own = { ...reading.report, sections: [{ id: "overview" as const, heading: "一、总体情况", paragraphs }] }
  const mention = { section: "overview", paragraph: 0, text: "", start: 0, end: 0 } as never
  const shown = (text: string) => [{ kind: "paragraph" as const, text, page: null }]
  const spot = { block: 0, row: null, column: null }
  expect(mentionSpot(shown(`${before}138****8000${behind}`), mention, own)).toEqual(spot)
  expect(mentionSpot(shown(`${before}139****8000${behind}`), mention, own)).toBeNull()
})

test("arrow keys lead to the nearest spot, and stay at the edge", () => {
  const at = (row: number, column: number) => ({ block: 1, row, column })
  const spots = [at(0, 1), at(0, 2), at(2, 1), at(2, 4)]
  expect(nextSpot(spots, at(0, 1), "ArrowRight")).toEqual(at(0, 2))
  expect(nextSpot(spots, at(0, 2), "ArrowDown")).toEqual(at(2, 1))
  expect(nextSpot(spots, at(2, 4), "ArrowRight")).toEqual(at(2, 4))
  expect(nextSpot(spots, at(2, 1), "ArrowUp")).toEqual(at(0, 1))
})
