import { utils, write } from "@e965/xlsx"
import iconv from "iconv-lite"
import { expect, it } from "vitest"
import { readList, readLists } from "./read-list.ts"

const text = '名称,代码\r\n"砚溪县\n民政局",１\r\n\r\n枕泉县教育局, 2 \r\n'
const rows = [
  { line: 1, cells: ["名称", "代码"] },
  { line: 2, cells: ["砚溪县 民政局", expect.stringMatching(/^[１1]$/)] },
  { line: 5, cells: ["枕泉县教育局", "2"] },
]

it.each([
  ["UTF-8", Buffer.from(text)],
  ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`)],
  ["GB18030", iconv.encode(text, "gb18030")],
  ["UTF-16", iconv.encode(text, "utf-16le", { addBOM: true })],
])("reads a list in %s, with the lines that its rows begin in", async (_, bytes) => {
  expect(await readList(bytes, "机关.csv")).toEqual(rows)
})

it.each(["xlsx", "xls", "ods"] as const)(
  "reads the first sheet of an %s that has something in it",
  async (bookType) => {
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([[]]), "空")
    utils.book_append_sheet(book, utils.aoa_to_sheet([["名称", null, "代码"], [], ["砚溪县民政局", "", 320803]]), "表")
    const bytes = new Uint8Array(
      write(book, { type: "array", bookType: bookType === "xls" ? "biff8" : bookType }) as ArrayBuffer,
    )
    expect(await readList(bytes, `机关.${bookType}`)).toEqual([
      { line: 1, cells: ["名称", "", "代码"] },
      { line: 3, cells: ["砚溪县民政局", "", "320803"] },
    ])
  },
)

it("reads every visible sheet that has something in it, by its name", async () => {
  const book = utils.book_new()
  const sheet = (name: string, rows: unknown[][]) => utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name)
  sheet("一月", [["名称"], ["砚溪县民政局"]])
  sheet("空", [[]])
  sheet("旧", [["名称"]])
  sheet("二月", [[], ["名称"]])
  book.Workbook = { Sheets: [{}, {}, { Hidden: 1 }, {}] }
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer)
  const lists = await readLists(bytes, "台账.xlsx")
  expect(lists.map(({ sheet, rows }) => [sheet, rows.map(({ line }) => line)])).toEqual([
    ["一月", [1, 2]],
    ["二月", [2]],
  ])
  expect(await readLists(Buffer.from(text), "机关.csv")).toEqual([{ sheet: null, rows }])
})

it.each([
  ["file-empty", new Uint8Array()],
  ["type-unsupported", Buffer.from("%PDF-1.7\n%%EOF\n")],
])("refuses with %s", async (code, bytes) => {
  await expect(readList(bytes, "x")).rejects.toMatchObject({ code })
})
