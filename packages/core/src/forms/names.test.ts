import { describe, expect, it } from "vitest"
import { formIds, tableIds } from "../report/index.ts"
import { cellsOf } from "./cells.ts"
import { groupPath } from "./groups.ts"
import { cellName, rowName } from "./names.ts"

const cells = formIds.flatMap((form) => tableIds.flatMap((table) => cellsOf(form, table)))
const words = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? []

describe("names of cells", () => {
  it("are there for every cell of both forms", () => {
    expect(cells).toHaveLength(398)
  })

  it.for(["zh-CN", "en"] as const)("tell the cells of a form apart in %s", (language) => {
    for (const form of formIds) {
      const names = cells.filter((cell) => cell.form === form).map((cell) => cellName(form, cell.id, language))
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it("say no word twice in a row, and no group again in the label of its row", () => {
    const stuttering = cells.filter((cell) => {
      const row = words(rowName(cell, "en"))
      const groups = groupPath(cell.form, cell.table, cell.rowSpec.group).slice(cell.table === "requests" ? 1 : 0)
      const again = groups.some(({ en, label }) => cell.rowSpec.en.includes(en) || cell.rowSpec.label.includes(label))
      return again || row.some((word, index) => word === row[index + 1])
    })
    expect(stuttering.map((cell) => cellName(cell.form, cell.id, "en"))).toEqual([])
  })

  it("are English in English and Chinese in Chinese", () => {
    const chinese = /[\u3000-\u9fff\uff00-\uffef]/
    const english = cells.map((cell) => cellName(cell.form, cell.id, "en"))
    expect(english.filter((name) => chinese.test(name) || /\s{2}|^\s|\s$/.test(name))).toEqual([])
    const printed = cells.map((cell) => cellName(cell.form, cell.id, "zh-CN"))
    expect(printed.filter((name) => /[a-z]/i.test(name))).toEqual([])
  })

  it.for([
    ["remedies/litigation-direct/total", "Litigation: Direct to court, Total", "行政诉讼 未经复议直接起诉·总计"],
    [
      "remedies/litigation-after-reconsideration/upheld",
      "Litigation: After reconsideration, Upheld",
      "行政诉讼 复议后起诉·结果维持",
    ],
    ["requests/other-rest/business", "(6) Other handling: 3. Other, Businesses", "（六）其他处理 3.其他·商业企业"],
    ["requests/received/total", "1. Received this year, Total", "一、本年新收政府信息公开申请数量·总计"],
  ] as const)("read well: %s", ([id, en, zh]) => {
    expect([cellName("2021", id, "en"), cellName("2021", id, "zh-CN")]).toEqual([en, zh])
  })
})
