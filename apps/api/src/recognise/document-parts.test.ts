import { readWithDocument } from "@gouji/documents"
import { expect, test } from "vitest"
import { sampleHtml, sampleReport } from "../testing/sample-report.ts"
import { documentPartsOf, partsOfFile } from "./document-parts.ts"

const read = (html: Uint8Array) => readWithDocument(html, { name: "a.html" })

test("gives what a page shows, with the place of every figure among it", async () => {
  const parts = await partsOfFile(sampleHtml(), "a.html")
  const { reading, document } = await read(sampleHtml())
  expect(parts?.isCut).toBe(false)
  expect(parts?.blocks.length).toBe(document?.blocks.length)
  expect(parts?.places).toEqual(reading.places)
  expect(parts?.figures).toEqual(reading.report.cells)
  for (const [cell, { block, row, column, text }] of Object.entries(parts?.places ?? {})) {
    const table = parts?.blocks[block]
    if (table?.kind !== "table" || row === null) throw new Error(cell)
    expect(table.rows[row]?.find((own) => own.column === column)?.text).toBe(text)
  }
})

test("is null of a report that came as data", async () => {
  expect(await partsOfFile(new TextEncoder().encode(JSON.stringify(sampleReport())), "a.json")).toBeNull()
})

test("ends at a row where there is no more room, and names no place behind it", async () => {
  const { reading, document } = await read(sampleHtml())
  if (!document) throw new Error("no document")
  const whole = documentPartsOf(document, reading)
  const half = documentPartsOf(document, reading, Math.floor(whole.signs / 2))
  expect([whole.isCut, half.isCut]).toEqual([false, true])
  expect(half.signs).toBeLessThanOrEqual(whole.signs / 2)
  expect(JSON.stringify(whole.blocks).length / whole.signs).toBeGreaterThan(0.7)
  expect(JSON.stringify(whole.blocks).length / whole.signs).toBeLessThan(1.4)
  const count = Object.keys(half.places).length
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThan(Object.keys(whole.places).length)
  for (const { block, row } of Object.values(half.places)) {
    const found = half.blocks[block]
    expect(found?.kind === "table" && row !== null && found.rows[row]).toBeTruthy()
  }
  expect(documentPartsOf(document, reading, 10)).toMatchObject({ blocks: [], places: {}, isCut: true })
})
