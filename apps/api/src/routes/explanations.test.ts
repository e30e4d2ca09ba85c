import { parsePack, ruleListSchema, withPacks } from "@gouji/core"
import { describe, expect, test } from "vitest"
import { publishedSchema } from "../schemas/published.ts"
import { expectProblem } from "../testing/expect-problem.ts"
import { sampleHtml, sampleReport } from "../testing/sample-report.ts"
import { publish, testApp } from "../testing/test-app.ts"

// Dated before its year has ended: a warning.
const early = sampleHtml(sampleReport({ issuedOn: "2024-12-30" }))
const stated = { finding: "issued-before-year-end@issued-on", reason: "机构年内撤销", by: "云泽县档案馆" }
const fields = (...explanations: object[]) => ({ explanations: JSON.stringify(explanations) })

describe("explanations of a report that is published", () => {
  test("stand beside their findings", async () => {
    const { app } = await testApp()
    const published = publishedSchema.parse(await (await publish(app, early, fields(stated))).json())
    const finding = published.current.check.findings.find(({ id }) => id === stated.finding)
    expect(finding?.explanation).toEqual({ reason: "机构年内撤销", by: "云泽县档案馆", until: null })
  })

  test("are refused where they are of no use: nobody should believe that they are shown", async () => {
    const { app } = await testApp()
    for (const other of [
      { ...stated, finding: "requests-balance@total" },
      { ...stated, until: "2025-02-28" },
    ]) {
      const problem = await expectProblem(await publish(app, early, fields(other)), 422, "explanation-unused")
      expect(problem.title).toContain(other.finding)
    }
    const wrong = await expectProblem(
      await publish(app, early, fields({ ...stated, by: "" })),
      422,
      "explanations-invalid",
    )
    expect(wrong.errors?.[0]).toMatchObject({ in: "body", pointer: "/0/by" })
    const noJson = await publish(app, early, { explanations: "{" })
    await expectProblem(noJson, 422, "explanations-invalid")
  })

  test("make a new revision of the same document, and only once", async () => {
    const { app } = await testApp()
    expect((await publish(app, early)).status).toBe(201)
    await expectProblem(await publish(app, early), 409, "revision-exists")
    const second = publishedSchema.parse(await (await publish(app, early, fields(stated))).json())
    expect(second.revision).toBe(2)
    await expectProblem(await publish(app, early, fields(stated)), 409, "revision-exists")
  })
})

test("a server with a rule pack lists and runs its rules, and names it", async () => {
  const file = new URL("../../../../examples/rule-packs/yunze.mjs", import.meta.url)
  const { default: example }: { default: unknown } = await import(file.href)
  const { app } = await testApp({ ruleset: withPacks([parsePack(example, "yunze.mjs")]) })
  const list = ruleListSchema.parse(await (await app.request("/api/v1/rules")).json())
  expect(list.families.at(-1)).toMatchObject({ id: "yunze", pack: "1.0.0" })
  expect(list.items.at(-1)).toMatchObject({ id: "yunze-fees-explained", family: "yunze" })
  const csv = await (await app.request("/api/v1/rules.csv")).text()
  expect(csv.trimEnd().split("\r\n").length).toBeGreaterThan(list.items.length)
  expect(csv).toContain("yunze-no-backlog")
  const published = publishedSchema.parse(await (await publish(app)).json())
  expect(published.current.check.ruleset).toMatch(/\+yunze@1\.0\.0$/)
  const { rules } = published.current.check
  // The invented report has no part six, of which nothing can then be told.
  expect(rules.couldNotRun).toContainEqual({ rule: "yunze-fees-explained", why: "not-given", at: ["other"] })
})
