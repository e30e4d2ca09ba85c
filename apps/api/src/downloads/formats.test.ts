import { execFileSync } from "node:child_process"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { read as readWorkbook, utils } from "@e965/xlsx"
import { unzipSync } from "fflate"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { guardText, unguardText } from "./formats/csv-text.ts"
import type { Format } from "./formats/format.ts"
import { formats } from "./formats/formats.ts"
import { seenText } from "./seen-text.ts"
import { type Column, type Row, type Table, valueText } from "./table.ts"

const column = (name: string, type: Column["type"]): Column => ({ name, type, title: { "zh-CN": name, en: name } })

const table: Table = {
  name: "reports",
  columns: [
    column("report", "text"),
    column("agency", "text"),
    column("year", "integer"),
    column("published_at", "instant"),
    column("demo", "boolean"),
    column("requests/received/total", "count"),
    column("disclosure/fees/amount", "amount"),
  ],
  rowsOf: () => [],
}

/** What spreadsheets take for formulas, what breaks lines and fields, and what only looks so. */
const hostile = [
  '=HYPERLINK("http://a.example","b")',
  "+1",
  "-1+1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1",
  "－1",
  " =1",
  '"=1',
  "“=1",
  "\ufeff=1",
  ";=1",
  ",=1",
  "'=1",
  "''=1",
  "'",
  "'plain",
  "a,b",
  'say "it"',
  "two\r\nlines",
  "lone\rreturn",
  "lone\nfeed",
  "next\u0085line",
  "a\u2028b",
  " spaces ",
  "<b>&amp;</b>]]>",
  "_x000D_ as text",
  "𠮷与㐂",
  "null",
  "true",
  "00123",
  "1e3",
  // Longer than the pieces that files are read in, and at an odd place in them.
  `a${"𠮷".repeat(10_000)}`,
]

const figures: readonly Row[] = [
  ["f1", "甲局", 2024, "2025-01-21T02:03:04.567Z", true, -3, "-0.5"],
  ["f2", "甲局", 2023, "2025-01-21T02:03:04.000Z", false, null, null],
  ["f3", "甲局", 2023, "2025-01-21T02:03:04.000Z", false, Number.MAX_SAFE_INTEGER, "9007199254.740991"],
  ["f4", "甲局", 2023, "2025-01-21T02:03:04.000Z", false, "12345678901234567890123", "0.000000001"],
  ["f5", "甲局", 2023, "2025-01-21T02:03:04.000Z", false, "1.5", "123456789012345678"],
  ["f6", null, 2023, "2025-01-21T02:03:04.000Z", false, 0, 0],
]

const rows: readonly Row[] = [
  ...hostile.map((text, at): Row => [`h${at}`, text, 2024, "2025-01-21T02:03:04.567Z", false, at, "0.1"]),
  ...figures,
]

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-formats-"))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function* batches(all: readonly Row[], size = 7) {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}

async function written(format: Format, all: readonly Row[] = rows): Promise<string> {
  const path = join(folder, `${crypto.randomUUID()}.${format.extension}`)
  await format.write(path, table, batches(all))
  return path
}

describe.each(formats)("$extension", (format) => {
  it("reads back as what was written, value by value", async () => {
    const path = await written(format)
    const seen: unknown[] = []
    for await (const row of format.read(path, table)) seen.push(row)
    expect(seen).toEqual(rows.map((row) => row.map(valueText)))
  })

  it("holds no rows where there are none", async () => {
    const path = await written(format, [])
    for await (const row of format.read(path, table)) expect(row).toBeUndefined()
  })

  it("is the same file whenever it is made", async () => {
    const [one, other] = [await readFile(await written(format)), await readFile(await written(format))]
    expect(one.equals(other)).toBe(true)
  })
})

const formatOf = (extension: string) => formats.find((format) => format.extension === extension) as Format

describe("CSV", () => {
  it.each(hostile)("gives %j back as it was", (text) => {
    expect(unguardText(guardText(text))).toBe(text)
  })

  it("has no field that a spreadsheet takes for a formula, and leaves figures alone", async () => {
    const text = await readFile(await written(formatOf("csv")), "utf8")
    expect(text).toContain(",-3,-0.5\r\n")
    expect(text).toContain(`"'=HYPERLINK(""http://a.example"",""b"")"`)
    for (const risky of hostile.slice(0, 15)) expect(guardText(risky)).toBe(`'${risky}`)
    for (const plain of ["甲局", "'plain", "two\r\nlines", "3-1"]) expect(guardText(plain)).toBe(plain)
  })

  it("has a byte order mark where it is made for Excel, and none else; ends lines as RFC 4180 says", async () => {
    const plain = await readFile(await written(formatOf("csv"), figures))
    const marked = await readFile(await written(formatOf("excel.csv"), figures))
    expect(marked.subarray(0, 3).toString("hex")).toBe("efbbbf")
    expect(marked.subarray(3).equals(plain)).toBe(true)
    expect(plain.toString().replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
  })
})

it("a workbook has typed cells, for another reader too, and no formula", async () => {
  const book = readWorkbook(await readFile(await written(formatOf("xlsx"))), { cellFormula: true })
  const sheet = book.Sheets.reports as Record<string, { t: string; v: unknown; f?: string }>
  expect(book.SheetNames).toEqual(["reports", "说明 columns"])
  expect(Object.values(sheet).some((cell) => typeof cell === "object" && cell.f !== undefined)).toBe(false)
  const [header, first] = utils.sheet_to_json<unknown[]>(book.Sheets.reports as never, { header: 1, raw: true })
  expect(header).toEqual(table.columns.map(({ name }) => name))
  expect(first).toEqual(["h0", hostile[0], 2024, "2025-01-21T02:03:04.567Z", false, 0, 0.1])
  const exact = sheet[`F${hostile.length + 1 + 4}`]
  expect(exact).toMatchObject({ t: "s", v: "12345678901234567890123" })
})

it("a data package describes what is in it, with hashes that hold", async () => {
  const path = await written(formatOf("zip"))
  const members = unzipSync(await readFile(path))
  expect(Object.keys(members)).toEqual([
    "data/reports.csv",
    "datapackage.json",
    "README.md",
    "LICENCE.txt",
    "CITATION.txt",
    "SHA256SUMS",
  ])
  const unpacked = await mkdtemp(join(folder, "package-"))
  for (const [name, bytes] of Object.entries(members)) await writeFile(join(unpacked, name.replace("data/", "")), bytes)
  const sums = new TextDecoder().decode(members.SHA256SUMS).replace("data/", "")
  const checked = execFileSync("sha256sum", ["-c", "-"], { cwd: unpacked, input: sums }).toString()
  expect(checked.match(/: OK$/gm)).toHaveLength(5)
  const description = JSON.parse(new TextDecoder().decode(members["datapackage.json"]))
  expect(description.resources[0]).toMatchObject({
    path: "data/reports.csv",
    bytes: members["data/reports.csv"]?.length,
  })
  expect(description.resources[0].schema.fields).toHaveLength(table.columns.length)
})

it("text that some format cannot hold becomes U+FFFD in all of them", () => {
  expect(seenText("甲\u0001\u001f\ud800乙\ufffe")).toBe("甲\ufffd\ufffd\ufffd乙\ufffd")
  expect(seenText("𠮷\t\r\n")).toBe("𠮷\t\r\n")
  expect(seenText("")).toBeNull()
  expect(seenText("长".repeat(40_000))).toHaveLength(32_001)
})
