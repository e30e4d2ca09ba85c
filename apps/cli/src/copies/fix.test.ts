import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Report } from "@gouji/core"
import { maxDocumentBytes, readDocument, readList } from "@gouji/documents"
import { bodyXml, makeDocx, makeXlsx, printSheet } from "@gouji/documents/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Ports } from "../ports.ts"
import { inventedReport } from "../testing/invented-report.ts"
import { runGouji } from "../testing/test-run.ts"

const documents: Ports["documents"] = async () => ({ maxDocumentBytes, readList, readDocument })
const column = "natural-person"
/** Received 18 and handled 18; the total of what was received says 81. */
function swapped(): Report {
  const report = inventedReport()
  const figures = [column, "total"].flatMap((to) => [
    [`requests/received/${to}`, 18],
    [`requests/granted/${to}`, 18],
    [`requests/handled/${to}`, 18],
  ])
  const cells = { ...report.cells, "disclosure/fees/amount": "0", ...Object.fromEntries(figures) }
  return { ...report, cells: { ...cells, "requests/received/total": 81 } }
}
const total = "requests/received/total"

let folder = ""
const at = (name: string) => join(folder, name)
const run = (...inputs: string[]) => runGouji(inputs, { ports: { documents } })
const readBack = async (name: string) => readDocument(await readFile(at(name)), { name })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-fix-"))
  await writeFile(at("年报.docx"), makeDocx(bodyXml(swapped())))
  await writeFile(at("年报.xlsx"), makeXlsx([printSheet(swapped())]))
  await writeFile(at("tidy.docx"), makeDocx(bodyXml(inventedReport())))
  const two = swapped().cells
  const unsure = { ...swapped(), cells: { ...two, "remedies/reconsideration/upheld": 3 } }
  await writeFile(at("unsure.docx"), makeDocx(bodyXml(unsure)))
  await writeFile(at("report.json"), JSON.stringify(swapped()))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe("gouji fix", () => {
  it.each(["年报.docx", "年报.xlsx"])(
    "writes a copy of %s with the figure of the repair, and leaves the original",
    async (name) => {
      const original = await readFile(at(name))
      const { code, out, err } = await run("fix", at(name))
      const copy = name.replace(".", "-修改稿.")
      expect(err).toContain(copy)
      expect(out).toContain("81 → 18")
      expect(code).toBe(0)
      const reading = await readBack(copy)
      expect(reading.report.cells).toEqual({ ...swapped().cells, [total]: 18 })
      expect(reading.warnings.map(({ code: what }) => what)).toContain(
        name.endsWith("docx") ? "tracked-changes" : "comments",
      )
      expect(Buffer.compare(await readFile(at(name)), original)).toBe(0)
    },
  )

  it("overwrites no copy unless told to, and never the original", async () => {
    const again = await run("fix", at("年报.docx"))
    expect([again.code, again.err.includes("已有同名文件")]).toEqual([2, true])
    expect((await run("fix", at("年报.docx"), "--force")).code).toBe(0)
    expect((await run("fix", at("年报.docx"), "--force", "--out", at("年报.docx"))).code).toBe(2)
    expect((await readBack("年报.docx")).report.cells[total]).toBe(81)
  })

  it("leaves no marks with --plain", async () => {
    for (const name of ["年报.docx", "年报.xlsx"]) {
      const out = `plain-${name}`
      expect((await run("fix", at(name), "--plain", "--out", at(out))).code).toBe(0)
      const { report, warnings } = await readBack(out)
      expect(report.cells[total]).toBe(18)
      expect(warnings).toEqual((await readBack(name)).warnings)
    }
  })

  it("writes nothing where it is not sure, until one is chosen", async () => {
    const { code, out, err } = await run("fix", at("unsure.docx"))
    expect([code, err.includes("没有把握")]).toEqual([2, true])
    expect(out).toContain("1. ")
    await expect(readFile(at("unsure-修改稿.docx"))).rejects.toThrow()
    const chosen = JSON.parse((await run("fix", at("unsure.docx"), "--solution", "2", "--json")).out)
    expect((await readBack("unsure-修改稿.docx")).report.cells).toEqual({
      ...swapped().cells,
      "remedies/reconsideration/upheld": 3,
      ...Object.fromEntries(chosen.changes.map(({ cell, to }: { cell: string; to: number }) => [cell, to])),
    })
    const none = await run("fix", at("unsure.docx"), "--solution", "99", "--force", "--json")
    expect([none.code, JSON.parse(none.out).error.code]).toEqual([2, "solution-unknown"])
  })

  it("says so where there is nothing to mend", async () => {
    const { code, err } = await run("fix", at("tidy.docx"))
    expect([code, err.includes("没有可改的")]).toEqual([0, true])
  })

  it("says what to do with a file that cannot be written into", async () => {
    const { code, out } = await run("fix", at("report.json"), "--json")
    expect([code, JSON.parse(out).error.code]).toEqual([2, "copy-kind-unsupported"])
  })
})
