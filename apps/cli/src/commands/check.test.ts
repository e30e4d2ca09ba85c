import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { checkReport, checkSchema } from "@gouji/core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { inventedReport, untidyReport } from "../testing/invented-report.ts"
import { runGouji } from "../testing/test-run.ts"

const asOf = "2026-01-31"
const [tidy, untidy] = [inventedReport(), untidyReport()]
let folder = ""
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-check-"))
  await writeFile(at("tidy.json"), JSON.stringify(tidy))
  await writeFile(at("untidy.json"), JSON.stringify(untidy))
  await writeFile(at("page.txt"), "nothing")
  await writeFile(at("empty.txt"), "")
  await writeFile(at("large.bin"), Buffer.alloc(1024 * 1024 + 1, 0x20))
  await mkdir(at("folder"))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe("gouji check FILE", () => {
  it("prints exactly the check", async () => {
    const { code, out, err } = await runGouji(["check", at("untidy.json"), "--json", "--quiet"])
    expect(out).toBe(`${JSON.stringify(checkReport(untidy, { asOf, warnings: [] }), null, 2)}\n`)
    expect({ code, err }).toEqual({ code: 1, err: "" })
  })

  it.each([["--json"], ["--format=json"], ["--format=ndjson"], ["--format=human"]])(
    "ends alike with %s: the exit code is not a matter of format",
    async (format) => {
      expect((await runGouji(["check", at("tidy.json"), format])).code).toBe(0)
      expect((await runGouji(["check", at("untidy.json"), format])).code).toBe(1)
      expect((await runGouji(["check", at("page.txt"), format])).code).toBe(2)
      expect((await runGouji(["check", at("tidy.json"), at("untidy.json"), format])).code).toBe(1)
      expect((await runGouji(["check", at("untidy.json"), at("page.txt"), format])).code).toBe(2)
    },
  )

  it("takes the day from --as-of, and from China's calendar otherwise", async () => {
    const day = async (...flags: string[]) => {
      const { out } = await runGouji(["check", at("tidy.json"), "--json", ...flags])
      return checkSchema.parse(JSON.parse(out)).asOf
    }
    expect(await day()).toBe(asOf)
    expect(await day("--as-of", "2025-02-01")).toBe("2025-02-01")
  })

  it.each([
    ["no-such-file", "file-unreadable"],
    ["folder", "no-report-in-folder"],
    ["empty.txt", "file-empty"],
    ["large.bin", "file-too-large"],
    ["page.txt", "not-a-report"],
  ])("does the others when one is %s, and says so in the JSON", async (name, expected) => {
    const { code, out, err } = await runGouji(["check", at("tidy.json"), at(name), at("untidy.json"), "--json"])
    const items: unknown = JSON.parse(out)
    expect(items).toEqual([
      { file: at("tidy.json"), check: expect.objectContaining({ verdict: "pass" }) },
      { file: at(name), error: expect.objectContaining({ code: expected }) },
      { file: at("untidy.json"), check: expect.objectContaining({ verdict: "fail" }) },
    ])
    expect(code).toBe(2)
    expect(err).toContain(at(name))
  })

  it("refuses two formats at once, a day that is none, and a level that is none", async () => {
    for (const flags of [
      ["--json", "--format", "human"],
      ["--as-of", "2026-02-30"],
      ["--fail-level", "fatal"],
    ]) {
      const { code, out, err } = await runGouji(["check", at("tidy.json"), ...flags])
      expect({ code, out }).toEqual({ code: 2, out: "" })
      expect(err).not.toBe("")
    }
  })
})

describe("gouji check - --format ndjson", () => {
  const line = (report: unknown) => `${JSON.stringify(report)}\n`

  it("answers a line with a line, in order, and goes on behind a bad one", async () => {
    const input = `${line(tidy)}{"broken\n\n${line({ schema: "gouji/report@1" })}${line(untidy)}`
    const { code, out, err } = await runGouji(["check", "-", "--format", "ndjson"], { input })
    const lines = out.trimEnd().split("\n")
    expect(lines[0]).toBe(JSON.stringify(checkReport(tidy, { asOf })))
    expect(JSON.parse(lines[1] ?? "")).toEqual({ error: expect.objectContaining({ code: "json-invalid" }), line: 2 })
    expect(JSON.parse(lines[2] ?? "")).toEqual({ error: expect.objectContaining({ code: "report-invalid" }), line: 4 })
    expect(lines[3]).toBe(JSON.stringify(checkReport(untidy, { asOf })))
    expect(lines).toHaveLength(4)
    expect(code).toBe(2)
    expect(err).toContain("2")
  })

  it("names the line's error by code, title and detail", async () => {
    const { out } = await runGouji(["check", "-", "--format", "ndjson"], { input: "no\n" })
    expect(JSON.parse(out)).toEqual({
      error: { code: "json-invalid", title: expect.any(String), detail: expect.any(String) },
      line: 1,
    })
  })

  it("ends with the findings' code when every record could be checked", async () => {
    const input = line(untidy) + line(tidy)
    expect((await runGouji(["check", "-", "--format", "ndjson"], { input })).code).toBe(1)
  })
})
