import { rules, wordRule } from "@gouji/core"
import { describe, expect, it } from "vitest"
import { languages } from "../language.ts"
import { runGouji } from "../testing/test-run.ts"

describe.each(languages)("gouji explain in %s", (language) => {
  it.each(rules.map((rule) => [rule.id]))("says all there is to say of %s", async (id) => {
    const { code, out, err } = await runGouji(["explain", id], { language })
    const words = wordRule(id, language)
    expect({ code, err }).toEqual({ code: 0, err: "" })
    for (const text of [id, words?.title, words?.why, words?.fix, words?.basis, ...(words?.exceptions ?? [])]) {
      expect(out).toContain(text)
    }
    expect(out).not.toMatch(/undefined|null|\[object/)
    expect(out).toContain(language === "en" ? "Wrong" : "不对的")
  })
})

it("takes a finding's id, and names its place", async () => {
  expect((await runGouji(["explain", "requests-balance@natural-person"])).out).toMatch(/位置 +自然人/)
  expect((await runGouji(["explain", "section-missing@other"], { language: "en" })).out).toMatch(
    /Place +6\. Other matters/,
  )
})

it("gives it as data", async () => {
  const { out } = await runGouji(["explain", "requests-balance", "--json"])
  expect(JSON.parse(out)).toMatchObject({
    id: "requests-balance",
    family: "tables",
    table: "requests",
    forms: null,
    wordings: { "zh-CN": { title: expect.any(String) }, en: { title: expect.any(String) } },
    examples: { holds: { form: "2021" }, broken: { words: { en: { sentence: expect.any(String) } } } },
  })
})

it("does not know a rule that there is not, and says which are like it", async () => {
  const { code, out, err } = await runGouji(["explain", "request-balance"])
  expect({ code, out }).toEqual({ code: 2, out: "" })
  expect(err).toContain("是不是 requests-balance")
  const json = await runGouji(["explain", "request-balance", "--json"], { language: "en" })
  expect(JSON.parse(json.out)).toMatchObject({ error: { code: "rule-unknown", nearest: ["requests-balance"] } })
  expect((await runGouji(["explain", "xyzzy"])).err).toContain("gouji rules")
})
