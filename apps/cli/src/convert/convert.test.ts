import { existsSync } from "node:fs"
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Failure, parseReport, type Report, type Warning } from "@gouji/core"
import { readDocument, readList } from "@gouji/documents"
import { plainPage } from "@gouji/documents/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Ports } from "../ports.ts"
import { inventedReport } from "../testing/invented-report.ts"
import { runGouji } from "../testing/test-run.ts"

let folder = ""
const at = (name: string) => join(folder, name)
const read = async (name: string): Promise<Report> =>
  (await readDocument(new Uint8Array(await readFile(at(name))), { name })).report

/** The reader itself, and beside what it says, what a test wants it to have said. */
const documents =
  (said: readonly Warning[] = [], lost: readonly string[] = []): Ports["documents"] =>
  async () => ({
    maxDocumentBytes: 1024 * 1024,
    readList,
    readDocument: async (bytes, options) => {
      const reading = await readDocument(bytes, options)
      const cells = Object.entries(reading.report.cells).filter(([cell]) => !lost.includes(cell))
      const report = { ...reading.report, cells: Object.fromEntries(cells) }
      return { ...reading, report, warnings: [...reading.warnings, ...said] }
    },
  })
const ports = { documents: documents() }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-convert-"))
  await writeFile(at("report.json"), JSON.stringify(inventedReport()))
  await writeFile(
    at("page.html"),
    plainPage(inventedReport({ year: 2023, title: "示例县民政局2023年政府信息公开工作年度报告" })),
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe("gouji convert", () => {
  it.each(["docx", "xlsx", "html", "md", "json"])("writes %s that reads as the same report", async (to) => {
    const { code, out, err } = await runGouji(["convert", at("report.json"), "--to", to, "--out", at(`one.${to}`)], {
      ports,
    })
    expect({ code, out }).toEqual({ code: 0, out: "" })
    expect(err).toBe(`${at("report.json")} → ${at(`one.${to}`)}\n`)
    expect(await read(`one.${to}`)).toEqual(parseReport(inventedReport()))
  })

  it("writes several into a folder that it makes, by their own names", async () => {
    const inputs = ["convert", at("report.json"), at("page.html"), "--to", "docx", "--out", at("several")]
    expect((await runGouji(inputs, { ports })).code).toBe(0)
    expect((await readdir(at("several"))).sort()).toEqual(["page.docx", "report.docx"])
    expect((await read("several/page.docx")).year).toBe(2023)
  })

  it("writes to standard output where that is no terminal, the file and nothing else", async () => {
    const inputs = ["convert", at("report.json"), "--to", "xlsx"]
    const { code, out, err } = await runGouji(inputs, { ports })
    expect({ code, err }).toEqual({ code: 0, err: "" })
    const bytes = new Uint8Array(Buffer.from(out, "latin1"))
    expect((await readDocument(bytes, { name: "a.xlsx" })).report).toEqual(parseReport(inventedReport()))
    expect(await runGouji(inputs, { ports, terminal: true })).toMatchObject({ code: 2, out: "" })
  })

  it("takes standard input, and a reading's JSON as well as a report's", async () => {
    const { out } = await runGouji(["read", at("page.html"), "--json"], { ports })
    const inputs = ["convert", "-", "--to", "csv", "--out", `${at("in")}/`]
    expect((await runGouji(inputs, { ports, input: out })).code).toBe(0)
    expect(await readFile(at("in/stdin.csv"), "utf8")).toContain("requests/received/total,")
  })

  it("overwrites no file unless it is told to, and never one of the same run", async () => {
    await writeFile(at("kept.md"), "kept")
    const inputs = ["convert", at("report.json"), "--to", "md", "--out", at("kept.md")]
    expect(await runGouji(inputs, { ports })).toMatchObject({ code: 2, err: expect.stringContaining("kept.md") })
    expect(await readFile(at("kept.md"), "utf8")).toBe("kept")
    expect((await runGouji([...inputs, "--force"], { ports })).code).toBe(0)
    expect((await read("kept.md")).agency.name).toBe("示例县民政局")
    await mkdir(at("other"))
    await writeFile(at("other/report.json"), JSON.stringify(inventedReport()))
    const both = [at("report.json"), at("other/report.json")]
    const { code } = await runGouji(["convert", ...both, "--to", "md", "--out", at("same"), "--force"], { ports })
    expect(code).toBe(2)
    expect(await readdir(at("same"))).toEqual(["report.md"])
  })

  it("does the others when one file cannot be read", async () => {
    const inputs = ["convert", at("missing"), at("report.json"), "--to", "csv", "--out", at("others")]
    const { code, err } = await runGouji(inputs, { ports })
    expect(code).toBe(2)
    expect(err).toContain("missing")
    expect(await readdir(at("others"))).toEqual(["report.csv"])
  })

  it.each([
    [["--to", "docx", "--formulas"]],
    [["--to", "xlsx", "--formulas", "--layout", "long"]],
    [["--to", "csv", "--layout", "form"]],
    [["--to", "odt"]],
    [[]],
  ])("refuses %j", async (flags) => {
    const { code, out, err } = await runGouji(["convert", at("report.json"), ...flags], { ports })
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(err).not.toBe("")
  })

  it("wants a folder for several files", async () => {
    const { code, err } = await runGouji(["convert", at("report.json"), at("page.html"), "--to", "md"], { ports })
    expect(code).toBe(2)
    expect(err).toContain("--out")
  })
})

describe("what was not read for certain", () => {
  const cell = "requests/received/total"
  const warning: Warning = { code: "figure-unreadable", place: null, cells: [cell], expected: null, found: "约3" }
  const unsure = { documents: documents([warning], [cell]) }
  const inputs = () => ["convert", at("report.json"), "--to", "docx", "--out", at("unsure.docx")]

  it("is not written, and the reason is said", async () => {
    const { code, err } = await runGouji(inputs(), { ports: unsure })
    expect(code).toBe(3)
    expect(err).toContain("约3")
    expect(err).toContain("--partial")
    expect(existsSync(at("unsure.docx"))).toBe(false)
  })

  it("is left empty with --partial, and still no pass", async () => {
    const { code, err } = await runGouji([...inputs(), "--partial"], { ports: unsure })
    expect(code).toBe(3)
    expect(err).toContain("1 格")
    expect((await read("unsure.docx")).cells[cell]).toBeNull()
  })

  it("is no matter where a warning is about what was read", async () => {
    const seen = { documents: documents([{ ...warning, code: "label-differs" }]) }
    expect((await runGouji([...inputs(), "--force"], { ports: seen })).code).toBe(0)
  })
})

describe("a PDF", () => {
  const inputs = () => ["convert", at("report.json"), "--to", "pdf", "--out", at("a.pdf")]

  it("is not given out where a browser prints something else", async () => {
    const printPdf = async () => new Uint8Array(Buffer.from("%PDF-1.4\n%%EOF"))
    const { code, err } = await runGouji(inputs(), { ports: { ...ports, printPdf } })
    expect(code).toBe(2)
    expect(err).toContain("读回")
    expect(existsSync(at("a.pdf"))).toBe(false)
  })

  it("wants a browser, and says so in both languages", async () => {
    const printPdf = async () => {
      throw new Failure("browser-missing")
    }
    expect((await runGouji(inputs(), { ports: { ...ports, printPdf } })).err).toContain("没有找到")
    const english = await runGouji(inputs(), { ports: { ...ports, printPdf }, language: "en" })
    expect(english).toMatchObject({ code: 2, err: expect.stringContaining("Chromium") })
  })
})
