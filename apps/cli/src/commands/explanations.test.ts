import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { checkSchema } from "@gouji/core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { inventedReport, untidyReport } from "../testing/invented-report.ts"
import { runGouji } from "../testing/test-run.ts"

const finding = "issued-before-year-end@issued-on"
const stated = { finding, reason: "机构年内撤销", by: "示例县民政局", until: "2026-12-31" }
let folder = ""
const at = (name: string) => join(folder, name)
const put = (name: string, value: unknown) => writeFile(at(name), JSON.stringify(value))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-explanations-"))
  await put("early.json", inventedReport({ issuedOn: "2024-12-30" }))
  await put("untidy.json", untidyReport())
  await put("why.json", [stated])
  await put("odd.json", [
    { ...stated, finding: "none@here" },
    { ...stated, until: "2026-01-30" },
  ])
  await put("sum.json", [{ ...stated, finding: "requests-balance@total" }])
  await put("wrong.json", [{ ...stated, until: "tomorrow" }])
  await writeFile(at("broken.json"), "[{")
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const check = (file: string, explanations: string, ...flags: string[]) =>
  runGouji(["check", at(file), "--quiet", "--explanations", at(explanations), ...flags])

describe("gouji check --explanations", () => {
  it("shows the reason beside the finding, which stays", async () => {
    const { code, out, err } = await check("early.json", "why.json")
    expect({ code, err }).toEqual({ code: 0, err: "" })
    expect(out).toContain("报告日期为 2024-12-30")
    expect(out).toContain("已说明：机构年内撤销（示例县民政局，至 2026-12-31）")
  })

  it("carries it in the JSON", async () => {
    const { findings } = checkSchema.parse(JSON.parse((await check("early.json", "why.json", "--json")).out))
    const { finding: _, ...explanation } = stated
    expect(findings.find(({ id }) => id === finding)?.explanation).toEqual(explanation)
  })

  it("does not count an explained finding for --fail-level", async () => {
    expect((await runGouji(["check", at("early.json"), "--fail-level", "warning"])).code).toBe(1)
    expect((await check("early.json", "why.json", "--fail-level", "warning")).code).toBe(0)
  })

  it("says which ones were not used, and why", async () => {
    const { code, err } = await check("early.json", "odd.json", "--fail-level", "warning")
    expect(err).toBe(`说明未采用：none@here（没有这个问题）\n说明未采用：${finding}（有效期已过）\n`)
    expect(code).toBe(1)
  })

  it("does not explain an error away", async () => {
    const { code, err } = await check("untidy.json", "sum.json")
    expect(err).toContain("说明未采用：requests-balance@total（这是错误")
    expect(code).toBe(1)
  })

  it.each([
    ["wrong.json", "explanations-invalid", "/0/until"],
    ["broken.json", "json-invalid", ""],
    ["none.json", "file-unreadable", "none.json"],
  ])("refuses %s with %s", async (name, expected, said) => {
    const { code, out, err } = await check("early.json", name, "--json")
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({ error: { code: expected } })
    expect(err).toContain(said)
  })

  it("goes with one report alone, since an id does not say whose finding it is", async () => {
    const two = await check("early.json", "why.json", at("untidy.json"))
    expect([two.code, two.out]).toEqual([2, ""])
    expect(two.err).toContain("--explanations")
    const stream = ["check", "-", "--format", "ndjson", "--explanations", at("why.json")]
    expect((await runGouji(stream, { input: "" })).code).toBe(2)
  })
})
