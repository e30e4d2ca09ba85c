import { describe, expect, it } from "vitest"
import { isDocumentName, readableEndings } from "./endings.ts"
import { binaryReaders } from "./readers/binary-readers.ts"

describe("readableEndings", () => {
  it("has an ending for every kind of file that has a reader", () => {
    // One that refuses needs none, and flat Word XML has the ending of all XML.
    const unnamed = ["ole", "excel-2003-xml", "word-2003-xml", "flat-opc"]
    const kinds = Object.keys(binaryReaders).filter((kind) => !unnamed.includes(kind))
    expect(readableEndings).toEqual(expect.arrayContaining(kinds.map((kind) => `.${kind}`)))
  })

  it("offers nothing that is never read, and nothing that is no document", () => {
    expect(readableEndings).not.toEqual(expect.arrayContaining([".ofd"]))
    expect(readableEndings).not.toEqual(expect.arrayContaining([".png"]))
    for (const ending of readableEndings) expect(isDocumentName(`年报${ending}`)).toBe(true)
  })
})
