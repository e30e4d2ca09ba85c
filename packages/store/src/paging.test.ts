import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Position, readPosition, sealPosition } from "./paging.ts"

const filter = { year: 2024, terms: ["砚溪"] }
const positions: fc.Arbitrary<Position> = fc.tuple(fc.integer(), fc.string({ unit: "grapheme" }))

describe("cursor", () => {
  it("brings back every position, in signs that need no escaping in an address", () => {
    fc.assert(
      fc.property(positions, (position) => {
        const cursor = sealPosition(position, filter)
        expect(cursor).toMatch(/^[\w-]+$/)
        expect(readPosition(cursor, filter)).toEqual(position)
      }),
    )
  })

  it("refuses whatever text it did not write", () => {
    fc.assert(
      fc.property(fc.string(), positions, fc.nat(), (text, position, at) => {
        const cursor = sealPosition(position, filter)
        const cut = at % cursor.length
        for (const other of [text, cursor.slice(0, cut), `${cursor.slice(0, cut)}${text}#${cursor.slice(cut)}`]) {
          expect(() => readPosition(other, filter)).toThrow("bad-cursor")
        }
      }),
    )
  })
})
