import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { aggregationSchema, checkSchema, type Figure, parseReport, type Report } from "@gouji/core"
import { readList } from "@gouji/documents"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { inventedReport } from "../testing/invented-report.ts"
import { runGouji } from "../testing/test-run.ts"

const line = (row: string, figure: Figure) => ({
  [`requests/${row}/natural-person`]: figure,
  [`requests/${row}/total`]: figure,
})
const answered = (count: number, more: Record<string, Figure> = {}) => ({
  ...inventedReport().cells,
  ...line("received", count),
  ...line("granted", count),
  ...line("handled", count),
  ...more,
})
const body = (name: string, cells: Report["cells"], change: Partial<Report> = {}) =>
  inventedReport({ year: 2025, agency: { name, id: null }, cells, ...change })

let folder = ""
const at = (...names: string[]) => join(folder, ...names)
const write = (report: Report, ...names: string[]) => writeFile(at(...names), JSON.stringify(report))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-aggregate-"))
  for (const name of ["bodies", "blank", "damaged", "odd"]) await mkdir(at(name))
  await write(body("云泽县教育局", answered(3, { "disclosure/fees/amount": "0.1" })), "bodies", "1.json")
  await write(body("云泽县民政局", answered(4, { "disclosure/fees/amount": "12.2" })), "bodies", "2.json")
  await writeFile(at("bodies", "说明.txt"), "nothing")
  await write(body("云泽县教育局", answered(3, { "requests/granted/business": null })), "blank", "1.json")
  await write(body("云泽县教育局", answered(3)), "damaged", "1.json")
  await writeFile(at("damaged", "2.json"), "")
  await write(body("云泽县教育局", answered(3)), "odd", "1.json")
  await write(body("教育局", answered(4)), "odd", "2.json")
  await write(body("云溪县教育局", answered(5)), "odd", "3.json")
  await write(body("云泽县司法局", answered(6), { year: 2024 }), "odd", "4.json")
  await write(body("云泽县教育局", { ...answered(3), "requests/handled/total": 2 }), "untidy.json")
  await writeFile(at("expected.csv"), "序号,机关名称\n1,云泽县教育局\n2,云泽县民政局\n3,云泽县财政局\n")
  await writeFile(at("all.csv"), "云泽县教育局\n云泽县民政局\n")
  await writeFile(at("nameless.csv"), "序号,名\n1,甲\n")
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const county = ["--name", "云泽县人民政府", "--year", "2025"]
const run = (...inputs: string[]) => runGouji(["aggregate", ...inputs, ...county])
async function data(...inputs: string[]) {
  const { code, out, err } = await run(...inputs, "--json")
  const { files, unread, check, ...aggregation } = JSON.parse(out)
  return { code, err, files, unread, check: checkSchema.parse(check), ...aggregationSchema.parse(aggregation) }
}

describe("gouji aggregate", () => {
  it("sums what is in a folder, and passes where it ties and all are there", async () => {
    const { code, report, check, files, unexpected } = await data(at("bodies"), "--expected", at("all.csv"))
    expect(code).toBe(0)
    expect(check.verdict).toBe("pass")
    expect(files).toEqual([at("bodies", "1.json"), at("bodies", "2.json")])
    expect(report.cells["requests/received/total"]).toBe(7)
    expect(report.cells["disclosure/fees/amount"]).toBe("12.3")
    expect(unexpected).toEqual([])
  })

  it("is inconclusive where somebody is missing, and names them", async () => {
    const { code, missing, err } = await data(at("bodies"), "--expected", at("expected.csv"))
    expect(code).toBe(3)
    expect(missing).toEqual(["云泽县财政局"])
    expect(err).toContain("缺报 1 个单位：\n  云泽县财政局\n")
  })

  it("names a file that cannot be read, and sums the others", async () => {
    const { code, unread, report } = await data(at("damaged"))
    expect(code).toBe(3)
    expect(unread).toMatchObject([{ file: at("damaged", "2.json"), error: { code: "file-empty" } }])
    expect(report.cells["requests/received/total"]).toBe(3)
  })

  it("marks a sum that is a lower bound, and checks it with no rule", async () => {
    const { code, check, err } = await data(at("blank"))
    expect(code).toBe(3)
    expect(check.findings).toEqual([])
    expect(err).toContain("云泽县教育局: 空白 1 格")
    expect((await run(at("blank"))).out).toMatch(/（一）予以公开 +3 +未读/)
    expect((await run(at("blank"), at("bodies", "2.json"))).out).toMatch(/（一）予以公开 +7 +≥0/)
  })

  it("leaves out what counts twice or does not belong", async () => {
    const { code, report, overlapping, outOfScope } = await data(at("odd"))
    expect(code).toBe(3)
    expect(report.cells["requests/received/total"]).toBe(3)
    expect(overlapping).toEqual([{ member: 1, why: "same-agency", with: 0, differs: true }])
    expect(outOfScope.map(({ why }) => why)).toEqual(["other-region", "other-year"])
  })

  it("fails where the sum does not tie", async () => {
    const { code, check } = await data(at("untidy.json"))
    expect(code).toBe(1)
    expect(check.verdict).toBe("fail")
  })

  it("writes the report and whose figures it is made of, and overwrites neither", async () => {
    const files = ["--out", at("county.json"), "--trace", at("trace.csv")]
    expect((await run(at("bodies"), ...files)).code).toBe(0)
    const report = parseReport(JSON.parse(await readFile(at("county.json"), "utf8")))
    const [head, ...rows] = await readList(await readFile(at("trace.csv")), "trace.csv")
    expect(head?.cells).toEqual(["cell", "行", "列", "sum", "单位", "file", "value", "open"])
    for (const cell of ["requests/received/total", "requests/granted/natural-person"]) {
      const values = rows.filter(({ cells }) => cells[0] === cell).map(({ cells }) => Number(cells[6]))
      expect(values.reduce((sum, value) => sum + value, 0)).toBe(report.cells[cell])
    }
    expect(await run(at("bodies"), ...files)).toMatchObject({ code: 2, out: "" })
  })

  it("prints the sum as a table of cells", async () => {
    const { out } = await run(at("bodies"), "--format", "csv")
    expect(out).toContain(
      "requests/received/total,requests,received,total,一、本年新收政府信息公开申请数量,总计,7,2,0\r\n",
    )
  })

  it.each([
    ["a list without names", () => [at("bodies"), "--expected", at("nameless.csv"), ...county], "没有“机关名称”"],
    ["nothing that can be read", () => [at("damaged", "2.json"), ...county], "文件是空的"],
    ["nobody in it", () => [at("bodies"), "--name", "云泽县人民政府", "--year", "2020"], "没有一份可以计入的报告"],
    ["no such file", () => [at("bodies"), "--last-year", at("none.json"), ...county], "none.json"],
    ["two formats", () => [at("bodies"), "--json", "--format", "csv", ...county], "--format"],
  ])("cannot run: %s", async (_, inputs, why) => {
    const { code, err } = await runGouji(["aggregate", ...inputs()])
    expect(code).toBe(2)
    expect(err).toContain(why)
  })
})
