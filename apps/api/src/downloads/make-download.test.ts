import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Archive, openSqliteArchive } from "@gouji/store"
import { afterAll, beforeAll, expect, it } from "vitest"
import { measureList } from "../figures/measure-list.ts"
import { fill } from "../testing/fill.ts"
import { cellsTable } from "./cells-table.ts"
import type { Format } from "./formats/format.ts"
import { formats } from "./formats/formats.ts"
import { Gate } from "./gate.ts"
import { makeDownload } from "./make-download.ts"
import { reportsTable } from "./reports-table.ts"

const received = "requests/received/total"
const csv = formats[0] as Format
let archive: Archive
let folder = ""

beforeAll(async () => {
  archive = await openSqliteArchive(":memory:")
  folder = await mkdtemp(join(tmpdir(), "gouji-made-"))
  await fill(archive, [
    { agency: "甲局", figures: { [received]: 5, "disclosure/fees/amount": "0.1" }, title: "=1+1" },
    { agency: "乙局", figures: { [received]: null } },
    { agency: "丙局", figures: { [received]: "2.5" }, year: 2023 },
  ])
})
afterAll(async () => {
  await archive.close()
  await rm(folder, { recursive: true, force: true })
})

const selection = (format: Format, table = reportsTable(measureList)) => ({
  table,
  format,
  filter: {},
  asOf: "2026-01-01T00:00:00.000Z",
})
const patience = () => ({ folder, signal: new AbortController().signal })

/** A format that changes something on the way. */
const lying = (change: (text: string) => string): Format => ({
  ...csv,
  async *read(path, table) {
    for await (const row of csv.read(path, table)) yield row.map((value) => (value === null ? null : change(value)))
  },
})

it.each(formats)("makes $extension in both shapes, read back whole", async (format) => {
  const wide = await makeDownload(archive.extracts, selection(format), patience())
  const long = await makeDownload(archive.extracts, selection(format, cellsTable(measureList)), patience())
  expect(wide.rows).toBe(3)
  const cells = await Promise.all(
    ["甲局", "乙局", "丙局"].map(async (text) => {
      const page = await archive.extracts.page({ text }, selection(format).asOf, { limit: 1 })
      return Object.keys(page.items[0]?.report.cells ?? {}).length
    }),
  )
  expect(long.rows).toBe(cells.reduce((sum, count) => sum + count, 0))
  for (const { path, bytes } of [wide, long]) {
    expect((await readFile(path)).length).toBe(bytes)
    await rm(path)
  }
})

it("tells a blank cell from one that is not there, and keeps a figure that is no whole number", async () => {
  const { path } = await makeDownload(archive.extracts, selection(csv), patience())
  const { table } = selection(csv)
  const rows: (readonly (string | null)[])[] = []
  for await (const row of csv.read(path, table)) rows.push(row)
  const at = (name: string) => table.columns.findIndex((column) => column.name === name)
  expect(rows.map((row) => [row[at("agency")], row[at(received)], row[at("blank_cells")]])).toEqual([
    ["乙局", null, received],
    ["甲局", "5", null],
    ["丙局", "2.5", null],
  ])
  await rm(path)
})

it.each([
  ["a figure", (text: string) => (text === "0.1" ? "0.2" : text)],
  ["a name", (text: string) => text.replace("乙", "丁")],
])("sends no file in which %s is not what the archive holds, and keeps none", async (_, change) => {
  const made = makeDownload(archive.extracts, selection(lying(change)), patience())
  await expect(made).rejects.toMatchObject({ code: "export-differs", detail: { found: "1–1000" } })
  expect(await readdir(folder)).toEqual([])
})

it("sends no file that ends too soon", async () => {
  const short: Format = {
    ...csv,
    async *read(path, table) {
      let rows = 0
      for await (const row of csv.read(path, table)) {
        rows += 1
        if (rows < 3) yield row
      }
    },
  }
  await expect(makeDownload(archive.extracts, selection(short), patience())).rejects.toMatchObject({
    code: "export-differs",
  })
})

it("stops asking the archive when nobody waits any more, and keeps no file", async () => {
  const controller = new AbortController()
  let pages = 0
  const extracts: Archive["extracts"] = {
    ...archive.extracts,
    page: async (filter, asOf) => {
      pages += 1
      if (pages === 2) controller.abort()
      const { items } = await archive.extracts.page(filter, asOf, { limit: 1 })
      return { items, next: [2024, "x", "y"] }
    },
  }
  await expect(makeDownload(extracts, selection(csv), { folder, signal: controller.signal })).rejects.toMatchObject({
    name: "AbortError",
  })
  expect(pages).toBe(2)
  expect(await readdir(folder)).toEqual([])
})

it("keeps no file where the archive fails midway", async () => {
  let pages = 0
  const extracts: Archive["extracts"] = {
    ...archive.extracts,
    page: async (filter, asOf) => {
      pages += 1
      if (pages === 2) throw new Error("planted")
      const { items } = await archive.extracts.page(filter, asOf, { limit: 1 })
      return { items, next: [2024, "x", "y"] }
    },
  }
  for (const format of formats) {
    pages = 0
    await expect(makeDownload(extracts, selection(format), patience())).rejects.toThrow("planted")
  }
  expect(await readdir(folder)).toEqual([])
})

it("a gate lets so many in, so many wait, and sends the rest away", async () => {
  const gate = new Gate({ places: 1, waiting: 1 })
  const leave: (() => void)[] = []
  const stay = () => new Promise<void>((resolve) => leave.push(resolve))
  const [first, second] = [gate.pass(stay), gate.pass(stay)]
  await expect(gate.pass(stay)).rejects.toMatchObject({ code: "busy" })
  expect(leave).toHaveLength(1)
  leave[0]?.()
  await first
  await Promise.resolve()
  expect(leave).toHaveLength(2)
  leave[1]?.()
  await second
  await gate.pass(async () => undefined)
})
