import { cellId, cellsOf, type Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPasted } from "../read-document.ts"
import { plainPage } from "../testing/plain-page.ts"

const [sample] = fc.sample(
  arbitraryReport().filter((report) => report.forms.disclosure === "2021" && report.forms.requests === "2021"),
  { numRuns: 1, seed: 7 },
)
const report = sample as Report
const page = plainPage(report)
const codes = (text: string) => [...new Set(readPasted(text).warnings.map((warning) => warning.code))]

describe("traps", () => {
  it("a table that lays out the page around the report", () => {
    const around = page
      .replace("<body>", "<body><table><tr><td>首页</td></tr><tr><td><table><tr><td>")
      .replace("</body>", "</td></tr></table></td></tr></table></body>")
    expect(readPasted(around).report.cells).toEqual(report.cells)
  })

  it("a page that shows the report as it was typed", () => {
    const typed = `<h1>虚构县2024年政府信息公开工作年度报告</h1><pre>二、主动公开政府信息情况
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t1\t\t3
行政规范性文件\t4<br>第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t7</pre>`
    expect(readPasted(typed).report.cells).toEqual({
      "disclosure/regulations/issued": 1,
      "disclosure/regulations/repealed": null,
      "disclosure/regulations/in-force": 3,
      "disclosure/licensing/decisions": 7,
    })
  })

  it.for(["十余件", "#REF!", "NaN", "约20件", "见附件", "9007199254740993"])(
    "%s for a row's first figure loses no other",
    (text) => {
      const row = /<tr><th[^>]*>（二）部分公开.*<\/tr>/.exec(page)?.[0] ?? ""
      const reading = readPasted(page.replace(row, row.replace(/<td>[^<]*</, `<td>${text}<`)))
      const { "requests/partly-granted/natural-person": _, ...others } = report.cells
      expect(reading.report.cells).toEqual(others)
      const cells = ["requests/partly-granted/natural-person"]
      expect(reading.warnings).toContainEqual(expect.objectContaining({ cells, found: text }))
    },
  )

  it("parts counted in Arabic numerals", () => {
    const counted = page.replace(
      /<h2>([一二三四五六])、/g,
      (_, sign: string) => `<h2>${"一二三四五六".indexOf(sign) + 1}.`,
    )
    expect(readPasted(counted).report.sections.map((section) => section.id)).toEqual(
      report.sections.map((section) => section.id),
    )
  })

  it("a label misspelt is read, and said", () => {
    const misspelt = page.replace("2.其他法律行政法规禁止公开", "2.其他法律行政止公开")
    const reading = readPasted(misspelt)
    expect(reading.report.cells).toEqual(report.cells)
    expect(reading.warnings.map(({ code, found }) => ({ code, found }))).toEqual([
      { code: "label-differs", found: "2.其他法律行政止公开" },
    ])
  })

  it("an enumerator written otherwise is no slip", () => {
    expect(codes(page.replace("1.属于国家秘密", "1、 属于国家秘密").replace("（七）总计", "(七) 总 计"))).toEqual([])
  })

  it("where two versions of a row differ, both are refused", () => {
    const row = /<tr><th[^>]*>（二）部分公开.*<\/tr>\n/.exec(page)?.[0] ?? ""
    const twice = page.replace(row, row + row.replace(/<td>\d+<\/td>/, "<td>77</td>"))
    const reading = readPasted(twice)
    const { "requests/partly-granted/natural-person": _, ...others } = report.cells
    expect(reading.report.cells).toEqual(others)
    expect(reading.warnings.map((warning) => warning.code)).toContain("row-repeated")
  })

  it("table four without a header over its figures is not guessed", () => {
    const bare = page.replace(/结果维持|结果纠正|其他结果|尚未审结/g, "")
    const reading = readPasted(bare)
    expect(reading.report.forms.remedies).toBeNull()
    expect(reading.warnings.map((warning) => warning.code)).toContain("table-missing")
  })

  it("table four stood on its side, and one torn into a table a row", () => {
    const heading = "虚构县2024年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况\n\n"
    const columns = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    const rows = ["行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）"]
    const upright = rows
      .map((row, i) => `${row}\n${columns.map((column, j) => `${column}\t${10 * i + j}`).join("\n")}`)
      .join("\n")
    const torn = rows
      .map((row, i) => `${row}\n${columns.join("\t")}\n${columns.map((_, j) => 10 * i + j).join("\t")}`)
      .join("\n\n")
    for (const text of [upright, torn]) {
      const { cells } = readPasted(heading + text).report
      expect(cellsOf("2021", "remedies").map((cell) => cells[cell.id])).toEqual([
        0, 1, 2, 3, 4, 10, 11, 12, 13, 14, 20, 21, 22, 23, 24,
      ])
    }
  })

  it("a blank line among the figures of table four is no second version of it", () => {
    const spare = page.replace(/(行政复议<\/th>[\s\S]*?)<\/table>/, `$1<tr>${"<td></td>".repeat(15)}</tr></table>`)
    expect(readPasted(spare).report.cells).toEqual(report.cells)
  })

  it("an amount in yuan is not taken for ten thousand yuan", () => {
    const amount = String(report.cells["disclosure/fees/amount"])
    const yuan = page
      .replace(`colspan="3">${amount}</td>\n</table>`, "")
      .replace(/(行政事业性收费<\/th><td[^>]*>)[^<]*/, "$141662元")
    const reading = readPasted(yuan)
    expect(reading.report.cells["disclosure/fees/amount"]).toBeUndefined()
    expect(reading.warnings.map((warning) => warning.code)).toContain("figure-unreadable")
  })

  it("digits run together are no figure", () => {
    const text =
      "虚构县2024年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n000\n行政规范性文件\n8855698\n行政许可\n10690"
    const reading = readPasted(text)
    expect(
      Object.keys(reading.report.cells).filter((cell) => cell.includes("normative") || cell.includes("regulations")),
    ).toEqual([])
    expect(reading.warnings.map((warning) => warning.code)).toContain("values-run-together")
  })

  it("a table that is a picture is missing, and its cells are absent", () => {
    const picture = page.replace(/(三、收到.*<\/h2>[\s\S]*?)<table>[\s\S]*?<\/table>/, '$1<img src="table.png">')
    const reading = readPasted(picture)
    expect(reading.report.forms.requests).toBeNull()
    expect(cellsOf("2021", "requests").some((cell) => cell.id in reading.report.cells)).toBe(false)
    expect(reading.report.cells[cellId("remedies", "reconsideration", "total")]).toBe(
      report.cells["remedies/reconsideration/total"],
    )
  })
})
