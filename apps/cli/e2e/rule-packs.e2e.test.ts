import { copyFile, mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { plainPage } from "@gouji/documents/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { untidyReport } from "../src/testing/invented-report.ts"
import { copyProgram, ended, movedBundle, runToEnd, start, untilSaid } from "./bundle.ts"

let bundle: Awaited<ReturnType<typeof movedBundle>>
const at = (name: string) => join(bundle.folder, name)

beforeAll(async () => {
  bundle = await movedBundle()
  await mkdir(at("alone"))
  await copyProgram(at("alone"))
  await copyFile(
    fileURLToPath(new URL("../../../examples/rule-packs/yunze.mjs", import.meta.url)),
    at("alone/yunze.mjs"),
  )
  await writeFile(at("alone/untidy.html"), plainPage(untidyReport()))
})
afterAll(() => bundle.remove())

describe("a rule pack beside the command, with no package near", () => {
  const check = (...flags: string[]) =>
    runToEnd(at("alone/gouji.mjs"), ["check", at("alone/untidy.html"), "--rules", at("alone/yunze.mjs"), ...flags])

  it("runs, in its own words", async () => {
    const { code, out } = await check("--lang", "en")
    expect(code).toBe(1)
    expect(out).toContain("“6. Other matters” does not speak of processing fees.")
  })

  it("is named in the check", async () => {
    const { out } = await check("--json")
    const { ruleset, findings } = JSON.parse(out) as { ruleset: string; findings: { rule: string }[] }
    expect(ruleset).toMatch(/\+yunze@1\.0\.0$/)
    expect(findings.map(({ rule }) => rule)).toContain("yunze-no-backlog")
  })

  it("is listed and explained, as the shipped rules are", async () => {
    const listed = await runToEnd(at("alone/gouji.mjs"), ["rules", "--rules", at("alone/yunze.mjs"), "--format", "csv"])
    expect(listed.out).toContain("yunze-fees-explained")
    const explained = await runToEnd(at("alone/gouji.mjs"), ["explain", "requests-balance"])
    expect(explained.out).toContain("不对的")
  })
})

it("a server takes it from GOUJI_RULES, lists it, shows its page and checks with it", async () => {
  const flags = ["serve", "--port", "0", "--data", at("data"), "--no-demo", "--lang", "en"]
  const child = start(bundle.program, flags, { GOUJI_RULES: at("alone/yunze.mjs") })
  const end = ended(child)
  try {
    const said = await untilSaid(child, /Listening: \S+\n/)
    const server = /Listening: (\S+)/.exec(said)?.[1] ?? ""
    const list = (await (await fetch(`${server}/api/v1/rules`)).json()) as { items: { id: string }[] }
    expect(list.items.map(({ id }) => id)).toContain("yunze-no-backlog")
    const page = await fetch(`${server}/rules/yunze-no-backlog`)
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("当年收到的申请当年办结")])
    const form = new FormData()
    form.set("file", new Blob([plainPage(untidyReport())]), "untidy.html")
    const answer = await fetch(`${server}/api/v1/checks`, { method: "POST", body: form })
    expect(await answer.json()).toMatchObject({ ruleset: expect.stringMatching(/yunze@1\.0\.0$/) })
  } finally {
    child.kill("SIGTERM")
  }
  expect((await end).code).toBe(0)
})
