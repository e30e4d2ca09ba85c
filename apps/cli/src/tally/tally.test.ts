import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { checkSchema, ledgerCodes, ledgerFields, outsideReasons, parseReport, tallySchema } from "@gouji/core"
import { readList } from "@gouji/documents"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { languages } from "../language.ts"
import { inventedReport } from "../testing/invented-report.ts"
import { runGouji } from "../testing/test-run.ts"
import { texts } from "../texts/texts.ts"

const example = (name: string) => fileURLToPath(new URL(`../../../../examples/ledger/${name}`, import.meta.url))
const headings = "编号,收到日期,申请人类型,办理结果,办结日期"
let folder = ""
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-tally-"))
  const ledger = (...lines: string[]) => [headings, ...lines].join("\n")
  await writeFile(
    at("tidy.csv"),
    ledger("1,2025-03-03,自然人,予以公开,2025-03-05", "2,2024-12-30,个人,公开,2025-01-06"),
  )
  await writeFile(
    at("wrong.csv"),
    ledger(
      "1,2025-03-03,自然人,予以公示,2025-03-05",
      "1,2024-03-03,自然人,予以公开,2024-03-05",
      "2,2025-03-09,,予以公开,2025-03-10",
    ),
  )
  await writeFile(at("odd.csv"), "编号,来文,类,果,终\n1,2025-03-03,村民,告知,2025-03-05\n")
  await writeFile(at("late.csv"), ledger("1,2025-09-22,自然人,予以公开,2025-10-28", "2,2025-12-01,自然人,,"))
  await writeFile(at("next.csv"), ledger("1,2026-12-20,自然人,,"))
  const columns = { received: "来文", applicant: "类", outcome: "果", closed: "终" }
  const words = { outcomes: { 告知: "granted" }, applicants: { 村民: "自然人" } }
  await writeFile(at("map.json"), JSON.stringify({ columns, ...words }))
  await writeFile(at("bad.json"), JSON.stringify({ outcomes: { 告知: "没有" } }))
  await writeFile(at("bad.toml"), "[columns\n")
  const line = (figure: number) => ({
    "requests/carried-out/natural-person": figure,
    "requests/carried-out/total": figure,
  })
  const { cells } = inventedReport()
  for (const [name, figure] of [
    ["one", 1],
    ["two", 2],
  ] as const) {
    const report = inventedReport({
      year: 2024,
      agency: { name: "云泽县教育局", id: null },
      cells: { ...cells, ...line(figure) },
    })
    await writeFile(at(`${name}.json`), JSON.stringify(report))
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const year = ["--year", "2025", "--agency", "云泽县教育局"]
const run = (...inputs: string[]) => runGouji(["tally", ...inputs, ...year])
async function data(...inputs: string[]) {
  const { code, out, err } = await run(...inputs, "--json")
  const { ledger, unknownYears, check, ...tally } = JSON.parse(out)
  return { code, err, ledger, unknownYears, check: checkSchema.parse(check), ...tallySchema.parse(tally) }
}

describe("gouji tally", () => {
  it("passes where every row is counted", async () => {
    const { code, report, check, rows, ledger } = await data(at("tidy.csv"))
    expect(code).toBe(0)
    expect(check.verdict).toBe("pass")
    expect(rows).toEqual({ read: 2, counted: 2, wrong: 0, outside: 0 })
    expect(report.cells).toMatchObject({ "requests/received/total": 1, "requests/carried-in/natural-person": 1 })
    expect(ledger).toMatchObject({ headingsIn: 1, columns: { outcome: "办理结果" }, unread: [] })
  })

  it("is inconclusive where a row is wrong, and says which and what may be meant", async () => {
    const { code, err, rows, issues, report } = await data(at("wrong.csv"))
    expect(code).toBe(3)
    expect(rows).toEqual({ read: 3, counted: 0, wrong: 2, outside: 1 })
    expect(issues.map(({ line, code: why }) => [line, why])).toEqual([
      [2, "outcome-unknown"],
      [3, "other-year"],
      [4, "applicant-missing"],
    ])
    expect(err).toContain(`${at("wrong.csv")}:2: 1 办理结果“予以公示”不认得；是不是：予以公开\n`)
    expect(err).toContain("申请不属于本年度，没有计入 1 行：第 3 行\n")
    expect(report.cells["requests/received/total"]).toBe(0)
  })

  it("reads the example as its page says", async () => {
    const options = ["--as-of", "2026-01-20", "--columns", example("map.toml")]
    const { code, rows, deadlines, report } = await data(example("ledger.csv"), ...options)
    expect([code, rows.counted]).toEqual([0, 15])
    expect(deadlines.late.map(({ line }) => line)).toEqual([11, 14])
    expect(deadlines.overdue).toMatchObject([{ number: "〔2025〕12号", due: "2025-12-15" }])
    expect(report.cells["remedies/reconsideration/total"]).toBe(3)
  })

  it("reckons deadlines by the State Council's holidays, on the day that is asked about", async () => {
    expect((await run(at("late.csv"), "--as-of", "2025-12-29")).out).toContain(
      "逾期答复 1 件\n  第 2 行  1  2025-09-22 起 20 个工作日  期限 2025-10-24",
    )
    expect((await data(at("late.csv"), "--as-of", "2025-12-29")).deadlines.overdue).toEqual([])
    expect((await data(at("late.csv"), "--as-of", "2025-12-30")).deadlines.overdue).toHaveLength(1)
  })

  it("says of which year the holidays are not known, and counts nonetheless", async () => {
    const inputs = ["tally", at("next.csv"), "--year", "2026", "--as-of", "2026-12-31", "--json"]
    const { code, out, err } = await runGouji(inputs)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ unknownYears: ["2027"], deadlines: { unknown: [{ line: 2, due: null }] } })
    expect(err).toContain("不知道 2027 年的节假日安排")
  })

  it("reads columns and words that a map names", async () => {
    const { code, report } = await data(at("odd.csv"), "--columns", at("map.json"))
    expect(code).toBe(0)
    expect(report.cells["requests/granted/natural-person"]).toBe(1)
  })

  it("is set against last year's report", async () => {
    expect((await data(at("tidy.csv"), "--last-year", at("one.json"))).check.findings).toEqual([])
    const { check, code } = await data(at("tidy.csv"), "--last-year", at("two.json"), "--fail-level", "warning")
    expect(check.findings.map(({ rule }) => rule)).toContain("carried-in-total")
    expect(code).toBe(1)
  })

  it("writes the report, and the rows of every figure", async () => {
    expect((await run(at("tidy.csv"), "--out", at("report.json"), "--trace", at("trace.csv"))).code).toBe(0)
    const report = parseReport(JSON.parse(await readFile(at("report.json"), "utf8")))
    const [, ...rows] = await readList(await readFile(at("trace.csv")), "trace.csv")
    for (const [cell, figure] of Object.entries(report.cells)) {
      expect(rows.filter(({ cells }) => cells[0] === cell)).toHaveLength(Number(figure))
    }
    expect(rows.find(({ cells }) => cells[0] === "requests/carried-in/total")?.cells.slice(3)).toEqual(["1", "3", "2"])
    expect((await run(at("tidy.csv"), "--out", at("report.json"))).code).toBe(2)
  })

  it("prints a line a cell", async () => {
    expect((await run(at("tidy.csv"), "--format", "csv")).out).toMatch(/^requests\/granted\/total,.*,2,/m)
  })

  it.each([
    ["ledger-columns-missing", "odd.csv", null],
    ["ledger-map-invalid", "odd.csv", "bad.json"],
    ["ledger-map-invalid", "odd.csv", "bad.toml"],
    ["file-unreadable", "none.csv", null],
  ])("cannot run: %s", async (code, ledger, map) => {
    const { code: exit, out, err } = await run(at(ledger), ...(map ? ["--columns", at(map)] : []), "--json")
    expect(exit).toBe(2)
    expect(JSON.parse(out).error.code).toBe(code)
    expect(err).not.toBe("")
  })
})

it("has a page that names every column and every code", async () => {
  const page = await readFile(new URL("../../../../docs/tally.md", import.meta.url), "utf8")
  for (const name of [...ledgerFields, ...ledgerCodes]) expect(page).toContain(`\`${name}\``)
})

describe.each(languages)("the words in %s", (language) => {
  it("name every code, and where it stands", () => {
    const { issues, outside } = texts[language].tally
    for (const code of ledgerCodes) expect(issues[code]("甲", 7)).not.toBe("")
    expect(Object.keys(outside)).toEqual([...outsideReasons])
  })
})
