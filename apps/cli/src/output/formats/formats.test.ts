import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { checkReport } from "@gouji/core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { checkFormats } from "../../commands/flags.ts"
import { inventedReport, untidyReport } from "../../testing/invented-report.ts"
import { runGouji } from "../../testing/test-run.ts"

const untidy = untidyReport()
const check = checkReport(untidy, { asOf: "2026-01-31", warnings: [] })
const errors = check.findings.filter(({ severity }) => severity === "error")
let folder = ""
const at = (name: string) => join(folder, name)
/** Some formats are written to a file of their own. */
const outOf = (format: string) => (["docx", "xlsx"].includes(format) ? ["--out", at(`out.${format}`), "--force"] : [])
const run = (format: string, ...names: string[]) =>
  runGouji(["check", ...names.map(at), "--format", format, ...outOf(format)])

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-formats-"))
  await writeFile(at("tidy.json"), JSON.stringify(inventedReport()))
  await writeFile(at("untidy, 100%.json"), JSON.stringify(untidy))
  await writeFile(at("page.txt"), "nothing")
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe("gouji check --format", () => {
  it.each(checkFormats)("%s ends as every other format does, and complains on standard error alone", async (format) => {
    expect((await run(format, "tidy.json")).code).toBe(0)
    expect((await run(format, "tidy.json", "untidy, 100%.json")).code).toBe(1)
    const unread = await run(format, "page.txt", "tidy.json")
    expect(unread.code).toBe(2)
    expect(unread.err).toContain("page.txt")
  })

  it("concise: a line to a finding, with its id, and the verdict", async () => {
    const lines = (await run("concise", "untidy, 100%.json")).out.trimEnd().split("\n")
    expect(lines).toHaveLength(check.findings.length + 1)
    for (const { id } of check.findings) expect(lines.some((line) => line.endsWith(`[${id}]`))).toBe(true)
    expect(lines.every((line) => line.startsWith(`${at("untidy, 100%.json")}: `))).toBe(true)
  })

  it("github: a workflow command to a finding, with what would end it escaped", async () => {
    const lines = (await run("github", "untidy, 100%.json")).out.trimEnd().split("\n")
    expect(lines).toHaveLength(check.findings.length)
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:]*untidy%2C 100%25\.json,title=[\w-]+::./)
  })

  it("sarif: one run with the rules, results by finding, and files that could not be read", async () => {
    const { runs } = JSON.parse((await run("sarif", "untidy, 100%.json", "page.txt")).out)
    expect(runs).toHaveLength(1)
    const [{ tool, results, invocations }] = runs
    expect(results.map((result: { partialFingerprints: object }) => result.partialFingerprints)).toEqual(
      expect.arrayContaining(check.findings.map(({ id }) => ({ "gouji/v1": id }))),
    )
    const known = new Set(tool.driver.rules.map(({ id }: { id: string }) => id))
    for (const result of results) expect(known.has(result.ruleId)).toBe(true)
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(/^file:\/\/.*untidy,%20100%25\.json$/)
    expect(invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ descriptor: { id: "not-a-report" } }] },
    ])
  })

  it("junit: a suite to a file that counts its failures, in well-formed XML", async () => {
    const { out } = await run("junit", "untidy, 100%.json", "page.txt", "tidy.json")
    expect(out.match(/<testsuite /g)).toHaveLength(3)
    expect(out.match(/<failure /g)).toHaveLength(errors.length)
    expect(out).toContain(`failures="${errors.length}"`)
    expect(out).toContain('<error type="not-a-report"')
    expect(out.match(/<testcase/g)?.length).toBe(
      [...out.matchAll(/ tests="(\d+)"/g)].reduce((sum, [, n]) => sum + Number(n), 0),
    )
  })

  it("html: a sheet to each report that was read, and nothing where none was", async () => {
    expect((await run("html", "tidy.json", "page.txt", "untidy, 100%.json")).out.match(/<article>/g)).toHaveLength(2)
    expect((await run("html", "page.txt")).out).toBe("")
  })
})
