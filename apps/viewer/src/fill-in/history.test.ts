import { expect, test } from "vitest"
import { abandon, advance, begin, redo, undo } from "./history.ts"

test("goes back and forth, and forgets the future once something else is done", () => {
  const two = advance(advance(begin(0), 1), 2)
  expect(undo(two).present).toBe(1)
  expect(redo(undo(two)).present).toBe(2)
  expect(undo(undo(undo(two))).present).toBe(0)
  expect(redo(advance(undo(two), 5)).present).toBe(5)
})

test("the typing in one cell is one step", () => {
  const typed = advance(advance(advance(begin(""), "1", "a"), "12", "a"), "3", "b")
  expect(undo(typed).present).toBe("12")
  expect(undo(undo(typed)).present).toBe("")
})

test("a step under way can be taken back as if it had not been", () => {
  const typed = advance(advance(begin(""), "1", "a"), "12", "a")
  expect(abandon(typed, "a")).toEqual(begin(""))
  expect(abandon(typed, "b")).toBe(typed)
})

test("what changes nothing is no step", () => {
  const one = advance(begin(0), 1)
  expect(advance(one, 1)).toBe(one)
})
