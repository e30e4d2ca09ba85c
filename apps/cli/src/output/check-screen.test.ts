import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { cellName, type Report, wordings, wordRule } from "@gouji/core"
import { maxDocumentBytes, readDocument, readList } from "@gouji/documents"
import { plainPage } from "@gouji/documents/testing"
import { afterAll, beforeAll, expect, it } from "vitest"
import { languages } from "../language.ts"
import { inventedReport, untidyReport } from "../testing/invented-report.ts"
import { runGouji } from "../testing/test-run.ts"
import { enScreen } from "../texts/en-screen.ts"
import { zhScreen } from "../texts/zh-cn-screen.ts"

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-screen-"))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function screenOf(report: Report, command: "check" | "read", language: (typeof languages)[number]) {
  const file = join(folder, "report.json")
  await writeFile(file, JSON.stringify(report))
  return (await runGouji([command, file], { language })).out
}

it.each(languages)("shows verdict, sentence, cells, basis and remedy of a finding in %s", async (language) => {
  const screen = await screenOf(untidyReport(), "check", language)
  expect(screen).toContain(wordings[language].verdicts.fail)
  expect(screen).toContain("requests-balance")
  expect(screen).toContain("requests/received/natural-person")
  expect(screen).toContain(wordRule("requests-balance", language)?.basis)
  expect(screen).toContain(wordRule("requests-balance", language)?.fix)
})

it.each(languages)(
  "says once what every way of mending changes, and then what tells the ways apart in %s",
  async (language) => {
    const [alike, upheld, total] = [
      "requests/received/total",
      "remedies/reconsideration/upheld",
      "remedies/reconsideration/total",
    ]
    const cells = { ...inventedReport().cells, [alike]: 907, [upheld]: 2, [total]: 55 }
    const screen = await screenOf(inventedReport({ cells }), "check", language)
    const { shared, rest } = language === "en" ? enScreen : zhScreen
    const mending = screen.slice(screen.indexOf(shared))
    expect(mending.split("907 → ")).toHaveLength(2)
    expect(mending).toContain(rest)
    expect(mending).toMatch(/^ +2\. /m)
  },
)

it.each(languages)("marks a passage of the text in its sentence in %s, and masks what is private", async (language) => {
  const { sections } = inventedReport()
  const said = "如有疑问，请联系张某，手机13900001111。"
  const told = sections.map((part) => (part.id === "problems" ? { ...part, paragraphs: ["无。", said] } : part))
  const screen = await screenOf(inventedReport({ sections: told }), "check", language)
  expect(screen).toContain("「如有疑问，请联系张某，手机139****1111。」")
  expect(screen).toMatch(/^ +\^{11}$/m)
  expect(screen).toMatch(language === "en" ? /5\. Main problems.*, paragraph 2/ : /五、存在的主要问题及改进情况，第2段/)
  expect(screen).not.toContain("13900001111")
})

it.each(languages)("shows what a sentence may mean, with what the table comes to, in %s", async (language) => {
  const sections = inventedReport().sections.map((part) =>
    part.id === "overview" ? { ...part, paragraphs: ["全年共收到政府信息公开申请7件。"] } : part,
  )
  const screen = await screenOf(inventedReport({ sections }), "check", language)
  const [received, carriedIn] = ["received", "carried-in"].map((row) =>
    cellName("2021", `requests/${row}/total`, language),
  )
  const start = language === "en" ? "It may mean: " : "可能的含义："
  const line = screen.split("\n").find((text) => text.trim().startsWith(start)) ?? ""
  expect(line).toContain(received)
  expect(line).toMatch(new RegExp(`[＋+] ${carriedIn}`))
})

it("says what could not be decided, and why", async () => {
  const blank = { ...inventedReport().cells, "remedies/reconsideration/upheld": null }
  const screen = await screenOf(inventedReport({ cells: blank }), "check", "zh-CN")
  expect(screen).toContain(wordings["zh-CN"].verdicts.inconclusive)
  expect(screen).toContain(wordings["zh-CN"].whyNot["figure-blank"])
})

it.each(["check", "read"] as const)("shows what the file says in %s without obeying it", async (command) => {
  const name = "坏\u001b[2J\n机关\u202e"
  const screen = await screenOf(inventedReport({ agency: { name, id: null } }), command, "zh-CN")
  expect(screen).toContain("坏\\x1b[2J\\n机关\\u202e")
  expect(screen).not.toContain("\u001b")
})

it("tells blank from zero and from what was not read", async () => {
  const { "requests/received/total": _, ...cells } = inventedReport().cells
  const screen = await screenOf(
    inventedReport({ cells: { ...cells, "requests/received/business": null } }),
    "read",
    "zh-CN",
  )
  expect(screen).toMatch(/ 0 +空白 +0 +0 +0 +0 +未读\n/)
})

it.each(languages)("shows what would mend it, the slip and the cell in %s", async (language) => {
  const cells = { ...inventedReport().cells }
  const screen = await screenOf(
    inventedReport({ cells: { ...cells, "requests/received/total": Number(cells["requests/received/total"]) + 1000 } }),
    "check",
    language,
  )
  expect(screen).toContain(`${Number(cells["requests/received/total"]) + 1000} → ${cells["requests/received/total"]}`)
  expect(screen).toContain(wordings[language].repair.located)
})

it.each(languages)(
  "shows a bound where a figure is too small and no sum says what it should be in %s",
  async (language) => {
    const { "remedies/reconsideration/other": other, ...cells } = inventedReport().cells
    const upheld = "remedies/reconsideration/upheld"
    const shift = Number(cells[upheld]) + 2
    const figures = { ...cells, [upheld]: -2, "remedies/reconsideration/other": Number(other) + shift }
    const screen = await screenOf(inventedReport({ cells: figures }), "check", language)
    expect(screen).toContain(`-2: ${wordings[language].atLeast(0)}`)
    expect(screen).toContain(upheld)
  },
)

it.each(languages)("says once in %s what is a warning and a finding", async (language) => {
  const ports = { documents: async () => ({ maxDocumentBytes, readDocument, readList }) }
  const file = join(folder, "misspelt.html")
  const page = plainPage(inventedReport()).replace("行政规范性文件", "行政规范文件")
  await writeFile(file, page)
  const screen = (await runGouji(["check", file], { language, ports })).out
  expect(screen).toContain("label-differs")
  expect(screen.split("“行政规范文件”")).toHaveLength(2)
})
