import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Report } from "@gouji/core"
import { maxDocumentBytes, readDocument, readList } from "@gouji/documents"
import { bodyXml, makeDocx, makeXlsx, printSheet } from "@gouji/documents/testing"
import { readSheets } from "@gouji/documents/work-list"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Ports } from "../ports.ts"
import { inventedReport, untidyReport } from "../testing/invented-report.ts"
import { runGouji } from "../testing/test-run.ts"

const documents: Ports["documents"] = async () => ({ maxDocumentBytes, readList, readDocument })
const named = (report: Report, name: string): Report => ({
  ...report,
  agency: { name, id: null },
  title: `${name}2024年政府信息公开工作年度报告`,
  cells: { ...report.cells, "disclosure/fees/amount": "0" },
})
const untidy = named(untidyReport(), "示例县民政局")
const other = named(untidyReport(), "示例县统计局")

let folder = ""
const at = (name: string) => join(folder, name)
const run = (...inputs: string[]) => runGouji(["check", ...inputs], { ports: { documents } })
const sheetsOf = async (name: string) => readSheets(await readFile(at(name)), name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-copies-"))
  await writeFile(at("民政局.docx"), makeDocx(bodyXml(untidy)))
  await writeFile(at("统计局.xlsx"), makeXlsx([printSheet(other)]))
  await writeFile(at("report.json"), JSON.stringify(untidy))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe("gouji check --annotate", () => {
  it("writes a copy with comments of each document that can have them, and ends as without", async () => {
    const { code, err } = await run(at("民政局.docx"), at("统计局.xlsx"), at("report.json"), "--annotate", at("out"))
    expect(code).toBe(1)
    expect((await readdir(at("out"))).sort()).toEqual(["民政局-批注.docx", "统计局-批注.xlsx"])
    expect(err).toContain("report.json：没有写批注副本")
    expect(err).not.toContain("找不到位置")
    for (const name of ["民政局-批注.docx", "统计局-批注.xlsx"]) {
      const reading = await readDocument(await readFile(at(`out/${name}`)), { name })
      expect(reading.report.cells).toEqual(untidy.cells)
      expect(Number(reading.warnings.find((warning) => warning.code === "comments")?.found)).toBeGreaterThan(1)
    }
    const again = await run(at("民政局.docx"), "--annotate", at("out"))
    expect([again.code, again.err.includes("已有同名文件")]).toEqual([2, true])
    expect((await run(at("民政局.docx"), "--annotate", at("out"), "--force")).code).toBe(1)
  })
})

describe("gouji check --format docx", () => {
  it("writes check sheets into one document", async () => {
    expect((await run(at("report.json"), "--format", "docx")).code).toBe(2)
    const { code, out, err } = await run(
      at("民政局.docx"),
      at("统计局.xlsx"),
      "--format",
      "docx",
      "--out",
      at("s.docx"),
    )
    expect([code, out, err.includes("2 份")]).toEqual([1, "", true])
    expect((await readFile(at("s.docx"))).subarray(0, 2).toString()).toBe("PK")
  })
})

describe("gouji check --format xlsx", () => {
  it("keeps what was noted on the list before", async () => {
    const first = await run(at("民政局.docx"), at("统计局.xlsx"), "--format", "xlsx", "--out", at("list.xlsx"))
    expect([first.code, first.out]).toEqual([1, ""])
    const [list, gone] = await sheetsOf("list.xlsx")
    expect([list?.name, gone?.name, gone?.rows.length]).toEqual(["待办清单", "已消除", 1])
    expect(list?.rows[0]).toContain("处理状态")
    const rows = list?.rows.length ?? 0
    expect(rows).toBeGreaterThan(3)
    const kept = await run(
      at("统计局.xlsx"),
      "--format",
      "xlsx",
      "--work-list",
      at("list.xlsx"),
      "--out",
      at("list.xlsx"),
    )
    expect(kept.err).toContain("带入")
    const [next, nothing] = await sheetsOf("list.xlsx")
    expect([next?.rows.length, nothing?.rows.length]).toEqual([rows, 1])
    await writeFile(at("统计局.xlsx"), makeXlsx([printSheet(named(inventedReport(), "示例县统计局"))]))
    await run(at("统计局.xlsx"), "--format", "xlsx", "--work-list", at("list.xlsx"), "--out", at("list2.xlsx"))
    const [last, mended] = await sheetsOf("list2.xlsx")
    expect(mended?.rows.length).toBeGreaterThan(1)
    expect((last?.rows.length ?? 0) + (mended?.rows.length ?? 0)).toBe(rows + 1)
  })

  it.each([
    [["--out", "民政局.docx"], "--out"],
    [["--work-list", "report.json", "--out", "x.xlsx"], "待办清单"],
  ])("complains of %s", async (flags, about) => {
    const inputs = flags.map((flag) => (flag.startsWith("--") ? flag : at(flag)))
    const { code, err } = await run(at("民政局.docx"), "--format", "xlsx", ...inputs)
    expect([code, err.includes(about)]).toEqual([2, true])
  })
})
