import { expect, it } from "vitest"
import { type Dress, Dresser, dressed, plainDress } from "./dresser.ts"

const raised: Dress = { raised: true, struck: false }
const struck: Dress = { raised: false, struck: true }

const cases: readonly [what: string, pieces: readonly (readonly [string, Dress])[], shown: string][] = [
  [
    "a note",
    [
      ["22", plainDress],
      ["1", raised],
    ],
    "22[1]",
  ],
  [
    "a note in pieces",
    [
      ["22", plainDress],
      ["1", raised],
      ["2", raised],
    ],
    "22[1][2]",
  ],
  [
    "a figure raised in pieces",
    [
      ["2", raised],
      ["2", raised],
    ],
    "22",
  ],
  [
    "a note in front",
    [
      ["1", raised],
      ["22", plainDress],
    ],
    "1 22",
  ],
  [
    "a power behind a word",
    [
      ["万", plainDress],
      ["2", raised],
    ],
    "万2",
  ],
  [
    "a figure struck out",
    [
      ["1,204", struck],
      ["22", plainDress],
    ],
    " ~~1,204~~ 22",
  ],
  [
    "a unit struck out",
    [
      ["22", plainDress],
      ["件", struck],
    ],
    "22件",
  ],
]

it.for(cases)("marks %s", ([, pieces, shown]) => {
  const dresser = new Dresser()
  expect(pieces.map(([text, dress]) => dresser.add(text, dress)).join("")).toBe(shown)
})

it("leaves what has one look as it is, unless it is struck out", () => {
  expect(dressed("２２", raised)).toBe("２２")
  expect(dressed("２２件", struck)).toBe(" ~~２２~~ 件")
})
