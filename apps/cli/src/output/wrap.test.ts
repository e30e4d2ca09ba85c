import { expect, it } from "vitest"
import { wrap } from "./wrap.ts"

it.each([
  ["", 10, [""]],
  ["one two three", 20, ["one two three"]],
  ["one two three", 7, ["one two", "three"]],
  ["a-very-long-word and", 6, ["a-very-long-word", "and"]],
  ["一二三四五六", 6, ["一二三", "四五六"]],
  ["一二三，四", 6, ["一二", "三，四"]],
  ["一二“三四”五", 6, ["一二", "“三四”", "五"]],
  ["按 --format 的值", 12, ["按 --format", "的值"]],
  ["no “such” thing", 9, ["no “such”", "thing"]],
  ["don’t break it", 7, ["don’t", "break", "it"]],
])("%j in %i columns", (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines)
})
