import type { Place } from "@gouji/core"
import { describe, expect, it } from "vitest"
import type { Block } from "../../document.ts"
import { openPackage } from "../../readers/package/open-package.ts"
import { readXlsx, traceXlsx, xlsxSheets } from "../../readers/sheet/read-xlsx.ts"
import { type Content, makeXlsx, type SheetPart } from "../../testing/make-xlsx.ts"
import { annotateDocument, gouji, mendDocument } from "../index.ts"

/** A table of two lines, whose marked cell is B2 in a sheet with nothing hidden, merged or left out. */
const cellsWith = (content: Content | null) =>
  new Map<string, Content>([
    ["A1", { text: "信息内容" }],
    ["B1", { text: "制发件数" }],
    ["C1", { text: "废止件数" }],
    ["A2", { text: "规章" }],
    ...(content ? [["B2", content] as const] : []),
    ["C2", { number: "3" }],
    ["A3", { text: "规范性文件" }],
    ["B3", { number: "5" }],
    ["C3", { number: "6" }],
  ])
const sheet = (content: Content | null, more: Partial<SheetPart> = {}): SheetPart => ({
  name: "表二",
  cells: cellsWith(content),
  ...more,
})

const down = (cells: ReadonlyMap<string, Content>) =>
  new Map([...cells].map(([at, content]) => [at.replace(/[23]$/, (row) => String(Number(row) + 1)), content]))
const lower = down(cellsWith({ number: "12" }))

interface Case {
  readonly sheets: readonly SheetPart[]
  readonly text: string
  readonly wanted?: string
  readonly address?: string
}

const shifted = new Map(
  [...cellsWith({ number: "12" })].map(([at, content]) => [at.replace(/^C/, "D").replace(/^B/, "C"), content]),
)
const hiddenRow = down(cellsWith({ number: "12" })).set("A2", { text: "旧" })

const cases: Readonly<Record<string, Case>> = {
  "a number": { sheets: [sheet({ number: "12" })], text: "12" },
  "a number with a format": { sheets: [sheet({ xml: "><v>1200</v>", style: 4 })], text: "1,200.00", wanted: "81.00" },
  "a text": { sheets: [sheet({ text: "12件" })], text: "12件", wanted: "81件" },
  "an empty cell": { sheets: [sheet({ xml: ">" })], text: "" },
  "a cell that is not stored": { sheets: [sheet(null)], text: "" },
  "a hidden column in front": {
    sheets: [{ name: "表", cells: shifted, columns: '<col min="2" max="2" width="9" hidden="1"/>' }],
    text: "12",
    address: "C2",
  },
  "a hidden row in front": {
    sheets: [{ name: "表", cells: hiddenRow, hiddenRows: [2] }],
    text: "12",
    address: "B3",
  },
  "another sheet in front": {
    sheets: [{ name: "说明", cells: new Map([["A1", { text: "说明" }]]) }, sheet({ number: "12" })],
    text: "12",
  },
  "a header merged over two rows, as exports leave them": {
    sheets: [{ name: "表", cells: lower, merges: ["A1:A2", "B1:B2", "C1:C2"] }],
    text: "12",
    address: "B3",
  },
}

function target(bytes: Uint8Array): Place {
  const { blocks } = traceXlsx(bytes)
  const block = blocks.findIndex(({ kind }) => kind === "table")
  const found = blocks[block]
  const cell = found?.kind === "table" ? found.rows[1]?.find(({ column }) => column === 1) : undefined
  return { block, row: 1, column: 1, page: null, text: cell?.text ?? "no such cell" }
}

const withText = (blocks: readonly Block[], { block, row: y, column: x }: Place, text: string) =>
  blocks.map((one, index) =>
    index !== block || one.kind !== "table"
      ? one
      : {
          ...one,
          rows: one.rows.map((cells) =>
            cells.map((cell) => (cell.row === y && cell.column === x ? { ...cell, text } : cell)),
          ),
        },
  )

const commentsOf = (bytes: Uint8Array) => {
  const opened = openPackage(bytes)
  const parts = opened.names.filter((name) => /comments\d*\.xml$/.test(name))
  const xml = parts.map((name) => new TextDecoder().decode(opened.part(name) ?? new Uint8Array())).join("")
  return [...xml.matchAll(/<comment ref="([A-Z]+\d+)"[^>]*>(.*?)<\/comment>/gs)].map(([, ref, text = ""]) => [
    ref,
    text.replace(/<[^>]+>/g, ""),
  ])
}

describe.each(Object.entries(cases))("a workbook with %s", (_, { sheets, text, wanted = "81", address = "B2" }) => {
  const bytes = makeXlsx(sheets)

  it("gets a note on the very cell, which goes on where there is one", async () => {
    const place = target(bytes)
    expect(place.text).toBe(text)
    const one = await annotateDocument(bytes, [{ id: "a", text: "甲\n<乙>", places: [place] }], gouji)
    expect(one.missing).toEqual([])
    expect(commentsOf(one.bytes)).toEqual([[address, "甲\n&lt;乙&gt;"]])
    expect(readXlsx(one.bytes)).toEqual(readXlsx(bytes))
    const beside = { ...place, column: 2, text: "3" }
    const more = [
      { id: "b", text: "丙", places: [place] },
      { id: "c", text: "丁", places: [beside] },
    ]
    const two = await annotateDocument(one.bytes, more, gouji)
    expect(two.missing).toEqual([])
    expect(commentsOf(two.bytes).map(([, said]) => said)).toEqual(["甲\n&lt;乙&gt;\n丙", "丁"])
    expect(readXlsx(two.bytes)).toEqual(readXlsx(bytes))
    const drawing = openPackage(two.bytes).names.filter((name) => name.endsWith(".vml"))
    expect(drawing).toHaveLength(1)
  })

  it("gets another figure there and nowhere else", async () => {
    const place = target(bytes)
    const copy = await mendDocument(bytes, [{ cell: "c", place, to: 81, note: "12 → 81" }], gouji)
    expect(readXlsx(copy).blocks).toEqual(withText(readXlsx(bytes).blocks, place, wanted))
    expect(commentsOf(copy)).toEqual([[address, "12 → 81"]])
    const numbers = xlsxSheets(copy).flatMap(({ cells }) => cells.map(({ value }) => value))
    expect(numbers.includes(81)).toBe(!wanted.includes("件"))
  })
})

it("a cell that a formula fills is refused", async () => {
  const bytes = makeXlsx([sheet({ xml: "><f>5+7</f><v>12</v>" })])
  const change = { cell: "a/b/c", place: target(bytes), to: 81, note: "" }
  await expect(mendDocument(bytes, [change], gouji)).rejects.toMatchObject({
    code: "copy-cell-unwritable",
    detail: { cell: "a/b/c", why: "formula" },
  })
})
