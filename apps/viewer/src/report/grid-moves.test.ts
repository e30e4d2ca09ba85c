import { expect, test } from "vitest"
import { moveFrom } from "./grid-moves.ts"
import { tableGrid } from "./table-grid.ts"

const requests = tableGrid("2021", "requests")
const disclosure = tableGrid("2021", "disclosure")

test.each([
  ["ArrowRight", "requests/received/natural-person", "requests/received/business"],
  ["ArrowLeft", "requests/received/business", "requests/received/natural-person"],
  ["ArrowDown", "requests/received/total", "requests/carried-in/total"],
  ["ArrowUp", "requests/granted/total", "requests/carried-in/total"],
  ["Home", "requests/received/total", "requests/received/natural-person"],
  ["End", "requests/received/research", "requests/received/total"],
  ["ArrowUp", "requests/received/total", "requests/received/total"],
  ["ArrowRight", "requests/received/total", "requests/received/total"],
] as const)("%s from %s", (move, from, to) => {
  expect(moveFrom(requests, from, move)).toBe(to)
})

test("moves from block to block of table two, whatever the width of the cells", () => {
  expect(moveFrom(disclosure, "disclosure/normative-documents/in-force", "ArrowDown")).toBe(
    "disclosure/licensing/decisions",
  )
  expect(moveFrom(disclosure, "disclosure/licensing/decisions", "ArrowUp")).toBe(
    "disclosure/normative-documents/issued",
  )
})
