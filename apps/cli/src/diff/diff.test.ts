import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Report } from "@gouji/core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { inventedReport, untidyReport } from "../testing/invented-report.ts"
import { runGouji } from "../testing/test-run.ts"

let folder = ""
const at = (...names: string[]) => join(folder, ...names)
const put = (path: string, data: unknown) => writeFile(path, JSON.stringify(data))
const bureau = (name: string, change: Partial<Report> = {}) => inventedReport({ agency: { name, id: null }, ...change })
const retold = inventedReport().sections.map((section, index) =>
  index === 0 ? { ...section, paragraphs: ["=1+1 是说明。"] } : section,
)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-diff-"))
  for (const name of ["a", "b"]) await mkdir(at(name))
  await put(at("tidy.json"), inventedReport())
  await put(at("untidy.json"), { ...untidyReport(), sections: retold })
  const { requests: _, ...forms } = inventedReport().forms
  const cells = Object.fromEntries(
    Object.entries(inventedReport().cells).filter(([cell]) => !cell.startsWith("requests/")),
  )
  await put(at("without-table.json"), inventedReport({ forms: { ...forms, requests: null }, cells }))
  await writeFile(at("damaged.txt"), "no report")
  await put(at("a", "1.json"), bureau("示例县教育局"))
  await put(at("b", "other-name.json"), bureau("示例县教育局"))
  await put(at("a", "2.json"), inventedReport())
  await put(at("b", "2.json"), untidyReport())
  await put(at("a", "3.json"), bureau("示例县水务局"))
  await put(at("b", "4.json"), bureau("示例县林草局"))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe("gouji diff of two reports", () => {
  it.each(["human", "json", "ndjson", "csv"])("ends alike in %s", async (format) => {
    const code = async (a: string, b: string) => (await runGouji(["diff", at(a), at(b), "--format", format])).code
    expect(await code("tidy.json", "tidy.json")).toBe(0)
    expect(await code("tidy.json", "untidy.json")).toBe(1)
    expect(await code("tidy.json", "damaged.txt")).toBe(2)
    expect(await code("tidy.json", "without-table.json")).toBe(3)
  })

  it("names the cells and paragraphs that differ, and no others", async () => {
    const { out } = await runGouji(["diff", at("tidy.json"), at("untidy.json"), "--json"])
    expect(JSON.parse(out)).toMatchObject({
      agency: "示例县民政局",
      year: 2024,
      outcome: "different",
      cells: [
        { cell: "requests/received/natural-person", before: 0, after: 3, difference: 3 },
        { cell: "requests/received/total", before: 0, after: 3, difference: 3 },
      ],
      unread: [],
      sections: [
        {
          id: retold[0]?.id,
          paragraphs: [
            { in: "before", text: "无。" },
            { in: "after", text: "=1+1 是说明。" },
          ],
        },
      ],
    })
    const { out: screen } = await runGouji(["diff", at("tidy.json"), at("untidy.json")])
    expect(screen).toContain("+3")
    expect(screen).toContain("+ =1+1 是说明。")
  })

  it("is no formula in a spreadsheet", async () => {
    const { out } = await runGouji(["diff", at("tidy.json"), at("untidy.json"), "--format", "csv"])
    expect(out.split("\r\n")).toHaveLength(1 + 2 + 2 + 1)
    expect(out).toContain("'=1+1")
  })
})

describe("gouji diff of two folders", () => {
  it("pairs by agency and year, whatever the files are called", async () => {
    const { code, out, err } = await runGouji(["diff", at("a"), at("b"), "--format", "ndjson"])
    const items = out
      .trimEnd()
      .split("\n")
      .map((line): { agency: string; outcome: string; before: unknown; after: unknown } => JSON.parse(line))
    expect(
      items.map(({ agency, outcome, before, after }) => [agency, outcome, before !== null, after !== null]),
    ).toEqual([
      ["示例县教育局", "same", true, true],
      ["示例县民政局", "different", true, true],
      ["示例县水务局", "different", true, false],
      ["示例县林草局", "different", false, true],
    ])
    expect(code).toBe(1)
    expect(err).toContain("相同 1、不同 3")
  })

  it("leaves it to a person where one side has two of an agency and year", async () => {
    await put(at("b", "5.json"), bureau("示例县教育局"))
    const { code, out } = await runGouji(["diff", at("a"), at("b"), "--json"])
    await rm(at("b", "5.json"))
    expect(code).toBe(2)
    expect(out).toContain("several-matches")
  })
})

describe("gouji diff --checks", () => {
  const checked = async (name: string, ...files: string[]) => {
    const { out } = await runGouji(["check", ...files.map((file) => at(file)), "--json", "--quiet"])
    await writeFile(at(name), out)
  }

  it("tells fixed, new and remaining apart by the findings' ids", async () => {
    await checked("before.json", "untidy.json")
    await checked("after.json", "tidy.json")
    const run = (a: string, b: string, ...flags: string[]) => runGouji(["diff", "--checks", at(a), at(b), ...flags])
    const fixed = await run("before.json", "after.json", "--json")
    expect(JSON.parse(fixed.out).findings).toContainEqual(
      expect.objectContaining({ change: "fixed", finding: expect.objectContaining({ rule: "requests-balance" }) }),
    )
    expect(fixed.code).toBe(1)
    expect((await run("after.json", "before.json")).out).toContain("新增")
    expect((await run("before.json", "before.json")).code).toBe(0)
    expect(await run("before.json", "damaged.txt")).toMatchObject({
      code: 2,
      err: expect.stringContaining("不是核对结果"),
    })
  })

  it("calls nothing fixed where the rule gave no answer", async () => {
    await checked("open.json", "without-table.json")
    const { code, out } = await runGouji(["diff", "--checks", at("before.json"), at("open.json"), "--json"])
    const found: { finding: { rule: string }; change: string }[] = JSON.parse(out).findings
    expect(found.find(({ finding }) => finding.rule === "requests-balance")?.change).toBe("unknown")
    expect([1, 3]).toContain(code)
  })
})
