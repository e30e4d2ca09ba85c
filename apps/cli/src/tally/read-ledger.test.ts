import { parseLedgerMap } from "@gouji/core"
import { describe, expect, it } from "vitest"
import { ProblemError } from "../problem.ts"
import { texts } from "../texts/texts.ts"
import { chooseLedger } from "./read-ledger.ts"

const sheet = (name: string, ...lines: string[]) => ({
  sheet: name,
  rows: lines.map((line, at) => ({ line: at + 1, cells: line.split(",") })),
})
const headings = "收到日期,申请人类型,办理结果,办结日期"
const notes = sheet("说明", "怎样填这张表")
const [january, february] = ["一月", "二月"].map((name) => sheet(name, headings, "2025-01-03,自然人,,")) as [
  typeof notes,
  typeof notes,
]

function chosen(lists: readonly (typeof notes)[], wanted?: string) {
  try {
    return chooseLedger(texts["zh-CN"].tally, lists, parseLedgerMap({}), wanted).sheet
  } catch (error) {
    if (error instanceof ProblemError) return [error.problem.code, error.problem.title]
    throw error
  }
}

describe("the ledger in a workbook", () => {
  it("is the one sheet that has its columns", () => {
    expect(chosen([notes, january])).toBe("一月")
    expect(chosen([january, february], "二月")).toBe("二月")
  })

  it("is asked for where several sheets have them: none is left out unsaid", () => {
    expect(chosen([notes, january, february])).toEqual(["ledger-sheets-several", "有几张工作表都像台账：一月、二月"])
  })

  it("is not there", () => {
    expect(chosen([january], "三月")).toEqual(["ledger-sheet-missing", "没有叫“三月”的工作表；有：一月"])
    expect(chosen([notes])).toContain("ledger-columns-missing")
    expect(chosen([january, notes], "说明")).toContain("ledger-columns-missing")
    expect(chosen([])).toContain("ledger-columns-missing")
  })
})
