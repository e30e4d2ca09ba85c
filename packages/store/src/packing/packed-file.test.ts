import { randomBytes } from "node:crypto"
import { describe, expect, it } from "vitest"
import { samplePublication } from "../contract.ts"
import { currentDictionary, plainDictionary } from "./dictionary.ts"
import { packFile } from "./packed-file.ts"

const json = JSON.stringify(samplePublication().reading.report)
const page = "<table><tr><td>0</td></tr></table>".repeat(200)

describe("packFile", () => {
  it.each<[string, string | Uint8Array, string | null]>([
    ["data", json, plainDictionary.id],
    ["much data", json.repeat(3), currentDictionary.id],
    ["a page", page, ""],
    ["a text", json.slice(1), ""],
    ["a zip file", `PK\u0003\u0004${page}`, null],
    ["a PDF", `%PDF-1.7${page}`, null],
    ["what gets no shorter", randomBytes(5000), null],
    ["what is shorter than anything made of it", "{", null],
    ["nothing", "", null],
    ["a long file", page.repeat(200), null],
  ])("keeps %s as it should be", (_, content, dictionary) => {
    const bytes = Buffer.from(content)
    const file = packFile(bytes)
    expect([file.dictionary, file.size]).toEqual([dictionary, bytes.length])
    if (dictionary === null) expect(file.bytes).toBe(bytes)
    else expect(file.bytes.length).toBeLessThan(bytes.length / 5)
  })

  it("looks at no byte before or behind the file, in a buffer that others share", () => {
    const whole = Buffer.from(`PK${json}}}}`)
    const part = new Uint8Array(whole.buffer, whole.byteOffset + 2, Buffer.byteLength(json))
    expect(packFile(part)).toEqual(packFile(Buffer.from(json)))
  })
})
