import { describe, expect, it } from "vitest"
import { samplePublication } from "../contract.ts"
import { contentOf } from "../revisions.ts"
import { openSqliteArchive } from "../sqlite/open-sqlite-archive.ts"
import { currentDictionary, plainDictionary } from "./dictionary.ts"
import { pack } from "./packing.ts"

const { reading, check } = samplePublication()
const textOf = (places: typeof reading.places, forms = reading.report.forms) =>
  contentOf({ reading: { ...reading, places, report: { ...reading.report, forms } }, check }).join("")
const newest = { disclosure: "2021", requests: "2021", remedies: "2021" } as const
const place = { block: 1, row: 1, column: 1, page: null, text: "0" }

describe("pack", () => {
  it.each<[string, string, string]>([
    ["a report that came as data", textOf({}, newest), plainDictionary.id],
    ["one with places", textOf({ "requests/received/total": place }, newest), currentDictionary.id],
    ["one of an older form", textOf({}, { ...newest, requests: "2019" }), currentDictionary.id],
    ["a long one", textOf({}, newest) + " ".repeat(14_000), currentDictionary.id],
    ["what is no record", "", currentDictionary.id],
  ])("packs %s with the dictionary for such", (_, text, dictionary) => {
    expect(pack(text).dictionary).toBe(dictionary)
    expect(pack(Buffer.from(text))).toEqual(pack(text))
  })

  it("is read again as it was, and proved", async () => {
    const archive = await openSqliteArchive(":memory:")
    const data = { ...samplePublication(), reading: { ...reading, places: {} } }
    const { id } = await archive.publish(data)
    expect((await archive.find(id))?.current.reading.places).toEqual({})
    expect(await archive.journal.verify()).toMatchObject({ holds: true })
    await archive.close()
  })
})
