import { expect, it } from "vitest"
import { stackHeader } from "./loose-columns.ts"
import { unknownSign } from "./page-content.ts"
import type { Word } from "./words.ts"

const word = (text: string, from: number, base: number): Word => ({
  text,
  from,
  to: from + 8 * text.length,
  base,
  size: 8,
  figure: /^\d+$/.test(text),
})
const textsOf = (words: readonly Word[]) => stackHeader(words).stacks.map((stack) => stack.text)

it("figures of two rows above each other are no figure, with a note that breaks them over lines or without", () => {
  const rows = [
    word("3.其他", 100, 10),
    word("0", 200, 10),
    word("24（其中修", 300, 10),
    word("订12件）", 300, 20),
    word("76", 200, 30),
    word("29", 300, 30),
  ]
  expect(textsOf(rows)).toEqual(["3.其他", unknownSign, unknownSign])
  expect(stackHeader(rows).rows).toBe(2)
})

it("a figure that is alone in its column is unknown as well, for whose row's it is nobody can tell", () => {
  expect(textsOf([word("7", 200, 10), word("5", 300, 20)])).toEqual([unknownSign, unknownSign])
})

it("the figures of one row keep what they say, with their notes below", () => {
  const row = [word("规章", 100, 10), word("0", 200, 10), word("15（其中修", 300, 10), word("订7件）", 300, 20)]
  expect(textsOf(row)).toEqual(["规章", "0", "15（其中修订7件）"])
})

it("a header without figures keeps its words", () => {
  expect(textsOf([word("社会公益组", 200, 10), word("织", 200, 20), word("总计", 300, 10)])).toEqual([
    "社会公益组织",
    "总计",
  ])
})
