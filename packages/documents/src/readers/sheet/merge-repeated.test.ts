import { describe, expect, it } from "vitest"
import { readDocument } from "../../read-document.ts"
import { type Content, makeXlsx } from "../../testing/make-xlsx.ts"
import { columnName } from "./column-name.ts"

const content = (text: string): Content =>
  text === "" ? { xml: ">" } : /^\d+$/.test(text) ? { number: text } : { text }

const wide = "本年处理决定数量"

/** Table two in a sheet of four columns, with these texts in the lines of 行政许可. */
function sheet(heading: readonly string[], header: readonly string[], figures: readonly string[]): Uint8Array {
  const rows = [
    ["虚构县2024年政府信息公开工作年度报告"],
    ["二、主动公开政府信息情况"],
    Array.from({ length: 4 }, () => "第二十条第（一）项"),
    ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
    ["规章", "1", "2", "3"],
    ["行政规范性文件", "4", "5", "6"],
    heading,
    ["信息内容", ...header],
    ["行政许可", ...figures],
    ["第二十条第（六）项", "", "", ""],
    ["信息内容", wide, "", ""],
    ["行政处罚", "8", "", ""],
    ["行政强制", "9", "", ""],
  ]
  const cells = rows.flatMap((row, y) =>
    row.map((text, x): [string, Content] => [`${columnName(x)}${y + 1}`, content(text)]),
  )
  return makeXlsx([{ name: "Sheet1", cells: new Map(cells) }])
}

const heading = "第二十条第（五）项"
const cell = "disclosure/licensing/decisions"

describe("merged cells that were split and filled", () => {
  const read: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
    ["all of them", [heading, heading, heading, heading], [wide, wide, wide], ["7", "7", "7"]],
    ["labels alone", [heading, heading, heading, heading], [wide, wide, wide], ["7", "", ""]],
    ["figures alone", [heading, "", "", ""], [wide, "", ""], ["7", "7", "7"]],
  ]
  it.for(read)("%s: the figure is read once", async ([, above, header, figures]) => {
    const { report } = await readDocument(sheet(above, header, figures), { name: "a.xlsx" })
    expect(report.cells[cell]).toBe(7)
    expect(report.cells["disclosure/normative-documents/in-force"]).toBe(6)
    expect(report.cells["disclosure/coercion/decisions"]).toBe(9)
  })

  const refused: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["another figure in one part", [wide, wide, wide], ["7", "7", "8"]],
    ["another figure beside it", [wide, "", ""], ["7", "8", "8"]],
    ["one part blank", [wide, "", ""], ["7", "7", ""]],
    ["another figure under a column of no form", [wide, "上年数量", ""], ["7", "7", "7"]],
  ]
  it.for(refused)("%s: no other figure is given, and none without a word", async ([, header, figures]) => {
    const { report, warnings } = await readDocument(sheet([heading, "", "", ""], header, figures), { name: "a.xlsx" })
    const given = report.cells[cell]
    expect(given === undefined ? warnings.some(({ cells }) => cells.includes(cell)) : given === 7).toBe(true)
  })
})
