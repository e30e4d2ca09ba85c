import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { makeZip, pdfFile } from "@gouji/documents/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { inventedReport, untidyReport } from "../testing/invented-report.ts"
import { runGouji } from "../testing/test-run.ts"

const ports = { documents: async () => await import("@gouji/documents") }
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Uint8Array(90)])
const files = {
  "picture.png": png,
  "report.ofd": makeZip([{ name: "OFD.xml", data: "<ofd/>" }]),
  "scan.pdf": pdfFile(["0 0 595 842 re f"]),
  "word-2003.xml":
    '<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body/></w:wordDocument>',
  "picture.docx": png,
  "cut.docx": makeZip([{ name: "word/document.xml", data: "<a/>" }]).subarray(0, 60),
  "tidy.json": JSON.stringify(inventedReport()),
  "untidy.json": JSON.stringify(untidyReport()),
}
let folder = ""
const at = (name: keyof typeof files) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-unread-"))
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const unread = [
  ["picture.png", "picture-unsupported"],
  ["report.ofd", "ofd-unsupported"],
  ["scan.pdf", "pdf-without-text"],
  ["word-2003.xml", "format-unsupported"],
] as const

describe("gouji check of a kind that is not read yet", () => {
  it.each(unread)("%s is inconclusive in every format, with what to do", async (name, code) => {
    const json = await runGouji(["check", at(name), "--json"], { ports })
    expect(JSON.parse(json.out)).toEqual({
      file: at(name),
      verdict: "inconclusive",
      error: { code, title: expect.any(String), detail: expect.any(String) },
    })
    const human = await runGouji(["check", at(name)], { ports })
    expect(human.out).toContain("无法判定")
    expect(human.out).toContain("docx")
    expect(human.out).not.toContain("没有发现问题")
    const english = await runGouji(["check", at(name)], { ports, language: "en" })
    expect(english.out).toContain("docx")
    expect(english.out).not.toMatch(/\p{Script=Han}/u)
    expect([json.code, human.code, english.code]).toEqual([3, 3, 3])
  })

  it("does not stand against the others: findings and failures are graver", async () => {
    const codeOf = async (...names: (keyof typeof files)[]) =>
      (await runGouji(["check", ...names.map(at), "--json"], { ports })).code
    expect(await codeOf("scan.pdf", "tidy.json")).toBe(3)
    expect(await codeOf("scan.pdf", "untidy.json")).toBe(1)
    expect(await codeOf("scan.pdf", "cut.docx")).toBe(2)
  })

  it.each(["picture.docx", "cut.docx"] as const)("%s could not be checked at all", async (name) => {
    const { code, out } = await runGouji(["check", at(name), "--json"], { ports })
    expect(code).toBe(2)
    expect(JSON.parse(out)).not.toHaveProperty("verdict")
  })
})

it.each(unread)("gouji read of %s could not run: there is nothing to give", async (name, code) => {
  const { code: exit, out } = await runGouji(["read", at(name), "--json"], { ports })
  expect(exit).toBe(2)
  expect(JSON.parse(out)).toMatchObject({ error: { code } })
})
