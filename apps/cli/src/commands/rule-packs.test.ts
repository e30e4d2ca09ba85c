import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { checkSchema, rules, rulesetVersion } from "@gouji/core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { loadPorts } from "../load-ports.ts"
import { inventedReport } from "../testing/invented-report.ts"
import { runGouji, type Setting } from "../testing/test-run.ts"

const pack = fileURLToPath(new URL("../../../../examples/rule-packs/yunze.mjs", import.meta.url))
const { importModule } = loadPorts(new URL(import.meta.url))
const run = (inputs: readonly string[], setting: Setting = {}) =>
  runGouji(inputs, { ...setting, ports: { importModule, ...setting.ports } })
let folder = ""
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-packs-"))
  const carried = { "requests/received/business": 2, "requests/carried-out/business": 2 }
  const totals = { "requests/received/total": 2, "requests/carried-out/total": 2 }
  const report = inventedReport()
  await writeFile(at("report.json"), JSON.stringify({ ...report, cells: { ...report.cells, ...carried, ...totals } }))
  await writeFile(at("broken.mjs"), "export default {")
  await writeFile(at("empty.mjs"), "export const pack = 1")
  await writeFile(at("throws.mjs"), "throw new Error('no luck')")
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe("gouji check --rules", () => {
  it("runs a pack's rules beside the shipped ones, in the pack's own words", async () => {
    const { code, out } = await run(["check", at("report.json"), "--rules", pack])
    expect(code).toBe(0)
    expect(out).toContain("当年收到的申请当年办结")
    expect(out).toContain("商业企业：一、本年新收政府信息公开申请数量 2")
    expect(out).toContain("“六、其他需要报告的事项”没有提到信息处理费")
    expect(out).toContain(`规则版本 ${rulesetVersion}+yunze@1.0.0`)
    expect((await run(["check", at("report.json"), "--rules", pack, "--fail-level", "warning"])).code).toBe(1)
  })

  it("names it in the JSON, and counts its rules", async () => {
    const { out } = await run(["check", at("report.json"), "--rules", pack, "--json"])
    const check = checkSchema.parse(JSON.parse(out))
    expect(check.ruleset).toBe(`${rulesetVersion}+yunze@1.0.0`)
    expect(check.findings.map(({ id }) => id)).toContain("yunze-no-backlog@total")
  })

  it.each([
    ["none.mjs", "rule-pack-unreadable"],
    ["broken.mjs", "rule-pack-unreadable"],
    ["throws.mjs", "rule-pack-unreadable"],
    ["empty.mjs", "rule-pack-invalid"],
  ])("refuses %s with %s, in either language", async (name, expected) => {
    for (const language of ["zh-CN", "en"] as const) {
      const inputs = ["check", at("report.json"), "--rules", at(name), "--json"]
      const { code, out, err } = await run(inputs, { language })
      expect(code).toBe(2)
      expect(JSON.parse(out)).toMatchObject({ error: { code: expected } })
      expect(err).toContain(at(name))
      expect(/\p{Script=Han}/u.test(err)).toBe(language === "zh-CN")
    }
  })

  it("refuses the same pack twice", async () => {
    const { code, out } = await run(["check", at("report.json"), "--rules", pack, "--rules", pack, "--json"])
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({ error: { code: "rule-pack-clash" } })
  })
})

describe("gouji rules and gouji explain", () => {
  it("list a pack's rules under its title", async () => {
    const { out } = await run(["rules", "--rules", pack], { language: "en" })
    expect(out).toContain("Yunze province (invented example) yunze@1.0.0 (2)")
    const csv = await run(["rules", "--rules", pack, "--format", "csv"])
    expect(csv.out).toContain("\r\nyunze-no-backlog,yunze,warning,balance,requests,")
    const { rules: listed } = JSON.parse((await run(["rules", "--rules", pack, "--json"])).out) as { rules: object[] }
    expect(listed).toHaveLength(rules.length + 2)
  })

  it("explain one of them", async () => {
    const { code, out } = await run(["explain", "yunze-no-backlog@business", "--rules", pack])
    expect(code).toBe(0)
    expect(out).toContain("商业企业")
    expect(out).toContain("年底收到、法定期限未满的申请")
  })
})

it("serves with the packs of the flags, or of GOUJI_RULES", async () => {
  const versions: string[] = []
  const startServer = async ({ ruleset }: { ruleset: { version: string } }) => {
    versions.push(ruleset.version)
    return { address: "http://127.0.0.1:3000", token: null, close: async () => {} }
  }
  await run(["serve"], { ports: { startServer } })
  await run(["serve"], { ports: { startServer }, environment: { GOUJI_RULES: ` ${pack}, ` } })
  await run(["serve", "--rules", pack], { ports: { startServer }, environment: { GOUJI_RULES: "none.mjs" } })
  expect(versions).toEqual([rulesetVersion, `${rulesetVersion}+yunze@1.0.0`, `${rulesetVersion}+yunze@1.0.0`])
  const { code, err } = await run(["serve"], { ports: { startServer }, environment: { GOUJI_RULES: at("none.mjs") } })
  expect(code).toBe(2)
  expect(err).toContain("none.mjs")
})

it("does not send rules to a server, which has its own", async () => {
  const { code, err } = await run(["import", at("report.json"), "--server", "http://127.0.0.1:1", "--rules", pack])
  expect(code).toBe(2)
  expect(err).toContain("--rules")
})
