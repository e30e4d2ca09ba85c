import { utils } from "@e965/xlsx"
import type { FailureCode, Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDocument } from "../../read-document.ts"
import { failureOf } from "../../testing/failure-of.ts"
import { makeCompound, u16 } from "../../testing/make-compound.ts"
import { makeXls } from "../../testing/make-xls.ts"
import { printSheet } from "../../testing/make-xlsx.ts"
import { openCompoundFile } from "../ole/compound-file.ts"
import { readXls } from "./read-xls.ts"

const reports: readonly Report[] = fc.sample(arbitraryReport(), { seed: 14, numRuns: 6 })

const plain = (rows: readonly (readonly (string | number | boolean)[])[]) =>
  utils.aoa_to_sheet(rows.map((row) => [...row]))

describe("a report in a workbook of Excel 97", () => {
  it("is read cell for cell", async () => {
    for (const report of reports) {
      const reading = await readDocument(makeXls({ Sheet1: printSheet(report) }), { name: "a.xls" })
      expect(reading.report.cells).toEqual(report.cells)
      expect(reading.warnings).toEqual([])
      expect(reading.report.sections).toEqual(report.sections)
    }
  })
})

describe("a workbook of Excel 97", () => {
  it("says what it hides", () => {
    const sheet = plain([
      ["项", "旧", "数"],
      ["甲", 9, 1],
    ])
    sheet["!cols"] = [{ wch: 9 }, { hidden: true }]
    const document = readXls(makeXls({ 表: sheet, 藏: plain([["乙", 2]]) }, [1]))
    expect(JSON.stringify(document.blocks)).not.toMatch(/乙|旧/)
    expect(document.warnings).toMatchObject([
      { code: "hidden-content", found: "表!B:B" },
      { code: "hidden-content", found: "藏" },
    ])
  })

  it("reads numbers, dates, formulas and errors", () => {
    const sheet = plain([
      ["项", 1, 2, 3.25, -4],
      ["目", 12.345678, 4_000_000_000, 0.1, true],
    ])
    sheet.F1 = { t: "n", v: 45356, z: 'm"月"d"日"' }
    sheet.F2 = { t: "e", v: 0x17, w: "#REF!" }
    sheet["!ref"] = "A1:F2"
    const document = readXls(makeXls({ 表: sheet }))
    const texts = document.blocks.flatMap((block) =>
      block.kind === "table" ? block.rows.map((row) => row.map((cell) => cell.text)) : [],
    )
    expect(texts).toEqual([
      ["项", "1", "2", "3.25", "-4", "3月5日"],
      ["目", "12.345678", "4000000000", "0.1", "TRUE", "#REF!"],
    ])
  })

  const whole = makeXls({ Sheet1: plain([["项", 1]]) })
  const file = openCompoundFile(whole)
  const stream = file.stream("Workbook") ?? new Uint8Array()
  /** The stream with a record behind its first. */
  const withRecord = (...record: number[]) => {
    const at = 4 + (stream[2] ?? 0)
    return makeCompound({ Workbook: new Uint8Array([...stream.subarray(0, at), ...record, ...stream.subarray(at)]) })
  }
  const cases: readonly [string, Uint8Array, FailureCode][] = [
    ["a password", withRecord(...u16(0x2f, 6, 1, 2, 3)), "encrypted"],
    ["its end cut off", whole.subarray(0, whole.length / 2), "truncated"],
    ["a record that goes on beyond its end", withRecord(...u16(0x42, 0xfff0)), "truncated"],
    [
      "a workbook older than Excel 5",
      makeCompound({ Book: new Uint8Array([...u16(0x0409, 4, 0, 0x10), ...u16(10, 0)]) }),
      "format-unsupported",
    ],
    ["a cell that comes twice", withRecord(...u16(0x201, 6, 0, 0, 0), ...u16(0x201, 6, 0, 0, 0)), "file-damaged"],
    ["a stream that is no workbook", makeCompound({ Workbook: new Uint8Array(99).fill(7) }), "file-damaged"],
  ]
  it.for(cases)("with %s is refused", async ([, bytes, code]) => {
    expect(await failureOf(() => readDocument(bytes, { name: "a.xls" }))).toBe(code)
  })
})
