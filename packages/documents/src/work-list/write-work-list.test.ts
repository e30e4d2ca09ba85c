import { parseWorkList, renewWorkList, type WorkListRow, workListColumns } from "@gouji/core"
import { describe, expect, it } from "vitest"
import { openPackage } from "../readers/package/open-package.ts"
import { xlsxSheets } from "../readers/sheet/read-xlsx.ts"
import { readSheets, writeWorkList } from "./index.ts"

const hostile = ["=HYPERLINK(1)", "+1", "-1+1", "@SUM(A1)", "＝1", "\t=1", "<b>&\"'", "_x000D_", "00123", "甲\n乙"]
const rowOf = (note: string, index: number): WorkListRow => ({
  extra: { 负责人: note },
  cells: {
    ...(Object.fromEntries(workListColumns.map((column) => [column, note])) as WorkListRow["cells"]),
    year: 2024,
    expected: index,
    found: "1.5",
    id: `x@${index}`,
  },
})
const rows = hostile.map(rowOf)
const list = { ...renewWorkList(rows, [], null, "zh-CN"), gone: rows.slice(0, 2) }

describe("a work list as a workbook", () => {
  it("holds numbers as numbers and texts as texts, whatever they begin with", async () => {
    const [open] = xlsxSheets(await writeWorkList(list, "zh-CN"))
    const cells = open?.cells ?? []
    expect(cells.filter(({ formula }) => formula)).toEqual([])
    const column = (name: (typeof workListColumns)[number]) =>
      cells.filter(({ row, column: at }) => row > 0 && at === workListColumns.indexOf(name))
    expect(column("year").map(({ value }) => value)).toEqual(rows.map(() => 2024))
    expect(column("note").map(({ value }) => value)).toEqual(rows.map(() => undefined))
  })

  it.each(["zh-CN", "en"] as const)("is read as it was written (%s)", async (language) => {
    const old = parseWorkList(readSheets(await writeWorkList(list, language), "l.xlsx"), "l.xlsx", language)
    expect(old.rows).toHaveLength(rows.length + 2)
    old.rows.slice(0, rows.length).forEach(({ cells, extra, wasGone }, index) => {
      const wanted = rows[index]
      expect(wasGone).toBe(false)
      expect(cells.id).toBe(wanted?.cells.id)
      expect([cells.note, extra.负责人]).toEqual([hostile[index]?.trim(), hostile[index]?.trim()])
    })
    expect(old.rows.at(-1)?.wasGone).toBe(true)
  })

  it("has a list of states to choose from, a filter, and a header that stands still", async () => {
    const sheet = openPackage(await writeWorkList(list, "zh-CN")).part("xl/worksheets/sheet1.xml")
    const xml = new TextDecoder().decode(sheet ?? new Uint8Array())
    expect(xml).toMatch(/<dataValidation type="list"[^>]* sqref="I2:I\d+"><formula1>&quot;未处理,/)
    expect(xml).toContain(`<autoFilter ref="A1:N${rows.length + 1}"/>`)
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    // The order is part of the format (ISO/IEC 29500-1, 18.3.1.99).
    const order = [
      "<sheetPr>",
      "<sheetViews>",
      "<cols>",
      "<sheetData>",
      "<autoFilter",
      "<dataValidations",
      "<pageSetup",
    ]
    expect([...order].sort((a, b) => xml.indexOf(a) - xml.indexOf(b))).toEqual(order)
    for (const tag of order) expect(xml).toContain(tag)
  })
})
