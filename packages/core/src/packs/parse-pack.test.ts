import { describe, expect, it, vi } from "vitest"
import { emptyReport } from "../forms/index.ts"
import { checkReport } from "../repair/index.ts"
import { Failure } from "../report/index.ts"
import { defineBalance, defineCode, rules } from "../rules/index.ts"
import type { RuleWordings } from "../wording/index.ts"
import { type Declarations, declarations } from "./declarations.ts"
import { parsePack } from "./parse-pack.ts"
import { definePack } from "./rule-pack.ts"
import { withPacks } from "./ruleset.ts"

const sentences = { title: "题", why: "因", fix: "改", basis: "据", message: () => "句" }
const worded: RuleWordings = { "zh-CN": sentences, en: sentences }
const basis = { kind: "practice", clause: "虚构" } as const
const rule = defineCode({ id: "yunze-one", severity: "notice", basis, judge: () => [] })
const pack = definePack({
  id: "yunze",
  version: "1.0.0",
  title: { "zh-CN": "云泽", en: "Yunze" },
  rules: [rule],
  wordings: { "yunze-one": worded },
})
const balance = {
  ...defineBalance({
    id: "yunze-two",
    severity: "warning",
    basis,
    table: "requests",
    left: ["received"],
    right: ["handled"],
  }),
}
const withRule = (other: object) => ({ ...pack, rules: [other], wordings: { "yunze-two": worded } })

function refusal(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error instanceof Failure ? { code: error.code, ...error.detail } : error
  }
  return null
}

describe("parsePack", () => {
  it("takes a pack, or a function of what declares one", () => {
    expect(parsePack(pack, "a.mjs")).toBe(pack)
    const make = vi.fn((_gouji: Declarations) => pack)
    expect(parsePack(make, "a.mjs")).toBe(pack)
    expect(make).toHaveBeenCalledWith(declarations)
  })

  it.each<[string, unknown, string, string]>([
    ["nothing", undefined, "/", ""],
    ["another module", { default: 1 }, "/id", ""],
    ["a promise", Promise.resolve(pack), "/id", ""],
    [
      "a function that throws",
      () => {
        throw new Error("gone")
      },
      "/",
      "gone",
    ],
    ["a version that is none", { ...pack, version: "new" }, "/version", ""],
    ["a rule without its prefix", { ...pack, rules: [{ ...rule, id: "one" }] }, "/rules/0/id", "one"],
    ["a rule without sentences", { ...pack, wordings: {} }, "/wordings/yunze-one", ""],
    [
      "sentences in one language",
      { ...pack, wordings: { "yunze-one": { en: sentences } } },
      "/wordings/yunze-one/zh-CN",
      "",
    ],
    [
      "sentences of no rule",
      { ...pack, wordings: { ...pack.wordings, "yunze-none": worded } },
      "/wordings/yunze-none",
      "",
    ],
    ["an unknown kind", withRule({ ...balance, kind: "guess" }), "/rules/0/kind", ""],
    ["a misspelt row", withRule({ ...balance, left: ["recieved"] }), "/rules/0", "requests/recieved/natural-person"],
    ["a row of another form", withRule({ ...balance, left: ["other-rest"] }), "/rules/0", "2019: requests/other-rest"],
    ["an unknown field", withRule({ ...balance, when: "always" }), "/rules/0", "when"],
    ["nothing to judge with", { ...pack, rules: [{ ...rule, judge: "x" }] }, "/rules/0/judge", ""],
  ])("refuses %s and says where", (_, given, pointer, found) => {
    expect(refusal(() => parsePack(given, "a.mjs"))).toEqual({
      code: "rule-pack-invalid",
      path: "a.mjs",
      pointer,
      found: expect.stringContaining(found),
    })
  })

  it("takes a row of one form where the rule names that form", () => {
    const given = withRule({ ...balance, left: ["other-rest"], forms: ["2021"] })
    expect(parsePack(given, "a.mjs")).toBe(given)
  })
})

describe("definePack", () => {
  it("does not compile where a rule has no sentences", () => {
    // @ts-expect-error: the wordings of yunze-one are missing
    const bare = definePack({ ...pack, rules: [rule], wordings: {} })
    expect(bare.rules).toEqual([rule])
  })
})

describe("withPacks", () => {
  it("adds the rules behind those that gouji ships, and names the pack in the version", () => {
    const set = withPacks([pack])
    expect(set.rules.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id), "yunze-one"])
    expect(set.version).toMatch(/^\d{4}\.\d+\.\d+\+yunze@1\.0\.0$/)
    expect(set.families.at(-1)).toMatchObject({ id: "yunze", pack: "1.0.0" })
    const check = checkReport(emptyReport(), { asOf: "2026-03-31", rules: set.rules, ruleset: set.version })
    expect(check.ruleset).toBe(set.version)
    expect(check.rules.notApplicable).toContain("yunze-one")
  })

  it("refuses an id that is taken: by a shipped rule, by another pack, by the same pack", () => {
    const shipped = { ...pack, id: "requests", rules: [{ ...rule, id: "requests-balance" }] }
    expect(refusal(() => withPacks([shipped]))).toMatchObject({ code: "rule-pack-clash", id: "requests-balance" })
    expect(refusal(() => withPacks([pack, pack]))).toMatchObject({ code: "rule-pack-clash", id: "yunze-one" })
    const twice = { ...pack, rules: [rule, rule] }
    expect(refusal(() => withPacks([twice]))).toMatchObject({ code: "rule-pack-clash", id: "yunze-one" })
  })
})
