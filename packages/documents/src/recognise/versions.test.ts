import type { Report, TableId } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPasted } from "../read-document.ts"
import { plainPage } from "../testing/plain-page.ts"

const [report] = fc.sample(
  arbitraryReport({ counts: "distinct" }).filter(({ forms }) => Object.values(forms).every((form) => form === "2021")),
  { numRuns: 1, seed: 7 },
) as [Report]
const page = plainPage(report)
const tables = page.match(/<table>[\s\S]*?<\/table>|<table[ >][\s\S]*?<\/table>/g) ?? []
const headings: Readonly<Record<TableId, string>> = {
  disclosure: "二、主动公开政府信息情况",
  requests: "三、收到和处理政府信息公开申请情况",
  remedies: "四、政府信息公开行政复议、行政诉讼情况",
}
const changed: Readonly<Record<TableId, string>> = {
  disclosure: "disclosure/licensing/decisions",
  requests: "requests/granted/business",
  remedies: "remedies/litigation-direct/upheld",
}
const ids = ["disclosure", "requests", "remedies"] as const

/** A table of the page with one of its figures another. */
function draftOf(id: TableId): string {
  const figure = String(report.cells[changed[id]])
  const draft = (tables[ids.indexOf(id)] ?? "").replace(`>${figure}<`, ">271828<")
  expect(draft).toContain("271828")
  return draft
}
const inFrontOf = (text: string, added: string) => page.replace(text, `${added}${text}`)
const repeated = (text: string) =>
  readPasted(text).warnings.flatMap(({ code, cells, found, place }) =>
    code === "table-repeated" ? [{ cells, found, isPlaced: place?.text === "271828" }] : [],
  )

describe.each(ids)("another version of table %s", (id) => {
  const cell = changed[id]
  const figure = String(report.cells[cell])

  it("in an annex is said, and the report's own figure is read", () => {
    const text = inFrontOf("</body>", `<p>附件：统计表</p>${draftOf(id)}`)
    expect(readPasted(text).report.cells).toEqual(report.cells)
    expect(repeated(text)).toEqual([{ cells: [cell], found: `${figure} / 271828`, isPlaced: true }])
  })

  it("in front of all headings is said", () => {
    const text = inFrontOf("<h2>一、", `<p>统计表</p>${draftOf(id)}`)
    expect(readPasted(text).report.cells).toEqual(report.cells)
    expect(repeated(text)).toEqual([{ cells: [cell], found: `${figure} / 271828`, isPlaced: true }])
  })

  it("under the same heading once more leaves out what differs", () => {
    const text = inFrontOf("</body>", `<h2>${headings[id]}</h2>${draftOf(id)}`)
    const { [cell]: _, ...others } = report.cells
    expect(readPasted(text).report.cells).toEqual(others)
    expect(repeated(text)).toEqual([{ cells: [cell], found: `${figure} / 271828`, isPlaced: true }])
  })

  it("right below it leaves out what differs", () => {
    const own = tables[ids.indexOf(id)] ?? ""
    const text = page.replace(own, `${own}<p>初稿</p>${draftOf(id)}`)
    const { [cell]: _, ...others } = report.cells
    expect(readPasted(text).report.cells).toEqual(others)
    expect(repeated(text).flatMap(({ cells }) => cells)).toEqual([cell])
  })

  it("that is alike, or was not filled in, is none", () => {
    const own = tables[ids.indexOf(id)] ?? ""
    const form = own.replace(/(<td[^>]*>)[^<]*/g, "$1")
    for (const copy of [own, form]) {
      const text = inFrontOf("</body>", `<p>附件</p>${copy}`)
      expect(readPasted(text).report).toEqual(report)
      expect(repeated(text)).toEqual([])
    }
  })
})
