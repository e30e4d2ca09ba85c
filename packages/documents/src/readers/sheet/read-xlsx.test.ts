import type { Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { limits } from "../../limits.ts"
import { readDocument } from "../../read-document.ts"
import { failureOf } from "../../testing/failure-of.ts"
import {
  asNumbers,
  asTexts,
  type Content,
  type Enter,
  makeXlsx,
  printSheet,
  printSheets,
  type SheetPart,
} from "../../testing/make-xlsx.ts"
import { makeZip } from "../../testing/make-zip.ts"
import { readXlsx } from "./read-xlsx.ts"

const read = (bytes: Uint8Array) => readDocument(bytes, { name: "a.xlsx" })
const sheet = (cells: Readonly<Record<string, Content>>, rest: Partial<SheetPart> = {}): SheetPart => ({
  name: "表",
  cells: new Map(Object.entries(cells)),
  ...rest,
})
const xml = (markup: string, style?: number): Content => ({ xml: markup, ...(style === undefined ? {} : { style }) })
/** The texts of a sheet's rows, a dot for each place that a merged cell covers. */
function rowsOf(parts: readonly SheetPart[]): string[][] {
  return readXlsx(makeXlsx(parts)).blocks.flatMap((block) =>
    block.kind === "paragraph" ? [[block.text]] : block.rows.map((row) => row.map((cell) => cell.text)),
  )
}
const textOf = (content: Content) =>
  rowsOf([sheet({ A1: { text: "项" }, B1: content, A2: { text: "目" }, B2: { number: "1" } })])[0]?.[1]

const reports: readonly Report[] = fc.sample(arbitraryReport(), { seed: 11, numRuns: 6 })
const grouped: Enter = (figure) => {
  if (figure === null) return null
  return typeof figure === "number" ? { text: figure.toLocaleString("en-US") } : { text: figure }
}

describe("a report in a workbook", () => {
  const shapes: readonly [string, (report: Report) => readonly SheetPart[]][] = [
    ["numbers in one sheet", (report) => [printSheet(report)]],
    ["no empty row between tables", (report) => [printSheet(report, asNumbers, 0)]],
    ["numbers as text", (report) => [printSheet(report, asTexts())]],
    ["numbers as text with separators", (report) => [printSheet(report, grouped)]],
  ]
  it.for(shapes)("with %s is read cell for cell", async ([, print]) => {
    for (const report of reports) {
      const reading = await read(makeXlsx(print(report)))
      expect(reading.report.cells).toEqual(report.cells)
      expect(reading.warnings).toEqual([])
      expect(reading.report.sections).toEqual(report.sections)
      expect(reading.report.issuedOn).toBe(report.issuedOn)
    }
  })

  it("with a table to a sheet is read cell for cell", async () => {
    for (const report of reports) {
      const reading = await read(makeXlsx(printSheets(report)))
      expect(reading.report.cells).toEqual(report.cells)
      expect(reading.report.title).toBe(report.title)
    }
  })

  it("left blank altogether is read as blank", async () => {
    for (const report of reports) {
      const cells = Object.fromEntries(Object.keys(report.cells).map((cell) => [cell, null]))
      for (const enter of [asNumbers, asTexts((figure) => (figure === null ? "无" : String(figure)))]) {
        const reading = await read(makeXlsx([printSheet({ ...report, cells }, enter)]))
        expect(reading.report.cells).toEqual(cells)
      }
    }
  })

  it("keeps blank apart from zero", async () => {
    for (const report of reports) {
      const blank = Object.keys(report.cells).filter((_, index) => index % 7 === 0)
      const cells = { ...report.cells, ...Object.fromEntries(blank.map((cell) => [cell, null])) }
      const reading = await read(makeXlsx([printSheet({ ...report, cells })]))
      expect(reading.report.cells).toEqual(cells)
    }
  })
})

describe("a cell", () => {
  const cases: readonly [what: string, content: Content, text: string][] = [
    ["a count", { number: "3001" }, "3001"],
    ["a count with a fraction of nothing", { number: "12.0" }, "12"],
    ["a count in powers", { number: "1E3" }, "1000"],
    ["noise of binary arithmetic", { number: "96171.600000000006" }, "96171.6"],
    ["noise of a sum", { number: "0.30000000000000004" }, "0.3"],
    ["six decimals", { number: "12.345678" }, "12.345678"],
    ["a very small number", { number: "1E-7" }, "0.0000001"],
    ["a negative number", { number: "-3" }, "-3"],
    ["more digits than a number keeps", { number: "9007199254740993" }, "9.007199254740992e+15"],
    ["a number under a format", xml("><v>1234.5</v>", 4), "1,234.50"],
    ["a number under a padded format", xml("><v>7</v>", 5), "7"],
    ["a date by accident", xml("><v>45356</v>", 2), "3月5日"],
    ["a date", xml("><v>45356</v>", 1), "2024/3/5"],
    ["a year", xml("><v>45356</v>", 6), "2024"],
    ["a share", xml("><v>0.12</v>", 3), "12%"],
    ["the result of a formula", xml("><f>SUM(C1:C3)</f><v>41</v>"), "41"],
    ["a text as the result of a formula", xml(' t="str"><f>A1</f><v>无</v>'), "无"],
    ["an error", xml(' t="e"><f>A1/0</f><v>#REF!</v>'), "#REF!"],
    ["a truth value", xml(' t="b"><v>1</v>'), "TRUE"],
    ["full-width digits", { text: "１２" }, "１２"],
    [
      "a raised note",
      xml(' t="inlineStr"><is><r><t>22</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is>'),
      "22[1]",
    ],
    [
      "a struck out figure",
      xml(' t="inlineStr"><is><r><rPr><strike/></rPr><t>5</t></r><r><t>6</t></r></is>'),
      "~~5~~ 6",
    ],
    ["how it is read aloud", xml(' t="inlineStr"><is><t>规章</t><rPh sb="0" eb="2"><t>9</t></rPh></is>'), "规章"],
    ["a line break", { text: "本年\n新收" }, "本年 新收"],
  ]
  it.for(cases)("with %s is %s", ([, content, text]) => {
    expect(textOf(content)).toBe(text)
  })

  it("with a formula that has no result is never blank, and is reported", () => {
    const { warnings } = readXlsx(makeXlsx([sheet({ A1: { text: "项" }, B1: xml("><f>SUM(C1:C3)</f>") })]))
    for (const markup of ["><f>SUM(C1:C3)</f>", "><f>SUM(C1:C3)</f><v/>", "><f>SUM(C1:C3)</f><v></v>"]) {
      expect(textOf(xml(markup))).toBe("=SUM(C1:C3)")
    }
    expect(warnings).toMatchObject([{ code: "formula-without-value", found: "表!B1" }])
  })
})

describe("a stored result", () => {
  const cells = (result: string, formula: string) => ({
    A1: { number: "1" },
    B1: { number: "2" },
    C1: xml(`>${formula}<v>${result}</v>`),
    A2: { number: "3" },
    B2: { number: "4" },
    C2: xml('><f t="shared" si="0"/><v>9</v>'),
  })
  const codes = (result: string, formula: string) =>
    readXlsx(makeXlsx([sheet(cells(result, formula))])).warnings.map((warning) => `${warning.code} ${warning.found}`)

  it("that its formula does not give any more is read, and reported", () => {
    expect(codes("3", "<f>SUM(A1:B1)</f>")).toEqual([])
    expect(codes("4", "<f>SUM(A1:B1)</f>")).toEqual(["formula-result 4 (表!C1)"])
    expect(codes("4", "<f>$A1+B$1-(A1+1)</f>")).toEqual(["formula-result 4 (表!C1)"])
    expect(codes("0", "<f>$A1+B$1-(A1+2)</f>")).toEqual([])
    expect(codes("4", "<f>IF(A1&gt;0,A1,B1)</f>")).toEqual([])
  })

  it("is reckoned where its formula was copied to", () => {
    expect(codes("3", '<f t="shared" si="0" ref="C1:C2">SUM(A1:B1)</f>')).toEqual(["formula-result 9 (表!C2)"])
  })
})

describe("a sheet", () => {
  const line = (row: number, ...texts: string[]) =>
    Object.fromEntries(texts.map((text, index) => [`${"ABCDEF"[index]}${row}`, { text }]))

  it("is a table with its merged cells between paragraphs", () => {
    const cells = {
      ...line(1, "标题"),
      ...line(3, "项", "数"),
      ...line(4, "甲", "1"),
      ...line(5, "", "2"),
      ...line(7, "说明。"),
    }
    const document = readXlsx(makeXlsx([sheet(cells, { merges: ["A1:C1", "A4:A5"] })]))
    expect(document.blocks.map((block) => block.kind)).toEqual(["paragraph", "table", "paragraph"])
    const table = document.blocks[1]
    expect(table?.kind === "table" && table.rows[1]?.[0]).toEqual({
      text: "甲",
      row: 1,
      column: 0,
      rowSpan: 2,
      columnSpan: 1,
    })
  })

  it("into which lines of cells were pasted one to a row is put together again", () => {
    const cells = {
      ...line(1, "信息", "本年制", "本年废"),
      ...line(2, "内容", "发件数", "止件数"),
      ...line(3, "行政规范", "1", "2"),
      ...line(4, "性文件"),
      ...line(5, "规章", "3", "4"),
    }
    expect(rowsOf([sheet(cells, { merges: ["B3:B4", "C3:C4"] })])).toEqual([
      ["信息 内容", "本年制 发件数", "本年废 止件数"],
      ["行政规范 性文件", "1", "2"],
      ["规章", "3", "4"],
    ])
  })

  it("in which figures are merged over two rows of the form keeps both rows", () => {
    const cells = { ...line(1, "信息内容", "本年制发件数"), ...line(2, "规章", "1"), ...line(3, "行政规范性文件") }
    expect(rowsOf([sheet(cells, { merges: ["B2:B3"] })])).toEqual([
      ["信息内容", "本年制发件数"],
      ["规章", "1"],
      ["行政规范性文件"],
    ])
  })

  it("that is hidden is not read but reported", () => {
    const document = readXlsx(
      makeXlsx([sheet(line(1, "甲", "1")), sheet(line(1, "乙", "2"), { name: "藏", state: "veryHidden" })]),
    )
    expect(JSON.stringify(document.blocks)).not.toContain("乙")
    expect(document.warnings).toMatchObject([{ code: "hidden-content", found: "藏" }])
  })

  it("leaves out hidden rows and columns, and reports those that hold something", () => {
    const cells = {
      ...line(1, "项", "旧", "数"),
      ...line(2, "甲", "9", "1"),
      ...line(3, "丙", "8", "7"),
      ...line(4, "乙", "9", "2"),
    }
    const part = sheet(cells, {
      hiddenRows: [3, 40],
      columns: '<col min="2" max="2" hidden="1"/><col min="9" max="9" hidden="1"/>',
    })
    expect(rowsOf([part])).toEqual([
      ["项", "数"],
      ["甲", "1"],
      ["乙", "2"],
    ])
    expect(readXlsx(makeXlsx([part])).warnings).toMatchObject([{ code: "hidden-content", found: "表!B:B, 3:3" }])
  })

  it("says what lies under merged cells", () => {
    const part = sheet({ ...line(1, "项", "数"), ...line(2, "甲", "1") }, { merges: ["A2:B2"] })
    expect(readXlsx(makeXlsx([part])).warnings).toMatchObject([{ code: "hidden-content", found: "表!B2" }])
  })

  it("is read sparsely, however large it says it is", () => {
    const cells = { ...line(1, "项", "数"), ...line(2, "甲", "1"), XFD1048576: { text: "远" } }
    expect(rowsOf([sheet(cells, { merges: ["A1:A1048576", "B1:XFD1"] })]).flat()).toContain("远")
  })

  it("keeps names that mean something to the language as plain data", () => {
    const parts = [sheet(line(1, "甲", "1"), { name: "__proto__" }), sheet(line(1, "乙", "2"), { name: "constructor" })]
    expect(rowsOf(parts)).toEqual([
      ["甲", "1"],
      ["乙", "2"],
    ])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe("a workbook that cannot be read", () => {
  const whole = makeXlsx([sheet({ A1: { text: "项" } })])
  const cases: readonly [string, () => Uint8Array, string][] = [
    [
      "a document type",
      () => makeXlsx([], { "xl/styles.xml": '<!DOCTYPE a [<!ENTITY e "x">]><styleSheet/>' }),
      "dtd-forbidden",
    ],
    ["no workbook", () => makeZip([{ name: "xl/a.xml", data: "<a/>" }]), "no-document-part"],
    ["an end cut off", () => whole.subarray(0, Math.floor(whole.length / 2)), "truncated"],
    [
      "a bomb",
      () => makeXlsx([sheet({})], { "xl/worksheets/sheet1.xml": " ".repeat(limits.partBytes + 1) }),
      "inflated-too-large",
    ],
    [
      "too many sheets",
      () => makeXlsx(Array.from({ length: limits.sheets + 1 }, (_, i) => sheet({}, { name: `${i}` }))),
      "too-many-sheets",
    ],
  ]
  it.for(cases)("with %s is refused", async ([, make, code]) => {
    expect(await failureOf(() => readXlsx(make()))).toBe(code)
  })
})
