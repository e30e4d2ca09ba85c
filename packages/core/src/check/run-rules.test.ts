import { describe, expect, it } from "vitest"
import { cellsOf, emptyReport } from "../forms/index.ts"
import type { Figure, Report } from "../report/index.ts"
import { defineCode, type Judgement, type Rule, rulesetVersion, rules as shipped, type WhyNot } from "../rules/index.ts"
import { runRules } from "./run-rules.ts"

const asOf = "2026-03-31"
const basis = { kind: "practice", clause: "—" } as const

/** A rule that answers what it is told to. */
const answers = (id: string, judged: readonly Judgement[] | WhyNot, severity: Rule["severity"] = "warning"): Rule =>
  defineCode({ id, severity, basis, judge: () => judged })
const run = (...rules: readonly Rule[]) => runRules(emptyReport(), { asOf, rules })
const broken = { at: "here", outcome: "broken" } as const
const open = { at: "there", outcome: "unknown" } as const
const held = { at: "here", outcome: "holds" } as const

function requests(cells: Readonly<Record<string, Figure>> = {}): Report {
  const zeros = cellsOf("2021", "requests").map((cell) => [cell.id, 0])
  const forms = { disclosure: null, requests: "2021", remedies: null } as const
  return { ...emptyReport(), forms, cells: { ...Object.fromEntries(zeros), ...cells } }
}
const ofTable = (shipped as readonly Rule[]).filter((rule) => "table" in rule && rule.table === "requests")

describe("the verdict", () => {
  it("fails by an error alone", () => {
    expect(run(answers("a", [broken], "error")).verdict).toBe("fail")
    expect(run(answers("a", [broken])).verdict).toBe("pass")
    expect(run(answers("a", [broken], "error"), answers("b", [open], "error")).verdict).toBe("fail")
    expect(run(answers("a", [broken]), answers("b", [held], "error")).verdict).toBe("pass")
  })

  it("is open where a rule of severity error had no answer somewhere", () => {
    expect(run(answers("a", [held, open], "error")).verdict).toBe("inconclusive")
    expect(run(answers("a", "table-missing", "error")).verdict).toBe("inconclusive")
    expect(run(answers("a", [held, open])).verdict).toBe("pass")
    expect(run(answers("a", [open]), answers("b", [held], "error")).verdict).toBe("pass")
    expect(run().verdict).toBe("pass")
  })
})

describe("what ran", () => {
  it("is a rule with an answer at one place or more", () => {
    expect(run(answers("a", [held, open]), answers("b", [open]), answers("c", [broken])).rules.ran).toBe(2)
  })

  it("is none that does not apply, and none that could not run", () => {
    expect(run(answers("a", []), answers("b", "not-comparable")).rules).toEqual({
      ran: 0,
      notApplicable: ["a"],
      couldNotRun: [{ rule: "b", why: "not-comparable", at: [] }],
    })
  })

  it("lists the places without an answer, reason by reason", () => {
    const places: Judgement[] = [
      { at: "1", outcome: "unknown", why: "figure-blank" },
      { at: "2", outcome: "unknown", why: "cell-missing" },
      { at: "3", outcome: "unknown", why: "figure-blank" },
      held,
    ]
    expect(run(answers("a", places)).rules.couldNotRun).toEqual([
      { rule: "a", why: "figure-blank", at: ["1", "3"] },
      { rule: "a", why: "cell-missing", at: ["2"] },
    ])
  })

  it("goes on where a rule throws", () => {
    const fail = () => {
      throw new Error("a fault")
    }
    const fault = defineCode({ id: "a", severity: "error", basis, judge: fail })
    const { verdict, rules, findings } = run(fault, answers("b", [broken]))
    expect(rules).toEqual({ ran: 1, notApplicable: [], couldNotRun: [{ rule: "a", why: "rule-failed", at: [] }] })
    expect([verdict, findings.length]).toEqual(["inconclusive", 1])
  })

  it("hands a rule what was handed in, and null for what was not", () => {
    const seen: unknown[] = []
    const look = defineCode({
      id: "a",
      severity: "notice",
      basis,
      judge: ({ report: _, tidy: __, notes: ___, ...rest }) => {
        seen.push(rest)
        return []
      },
    })
    runRules(emptyReport(), { asOf, rules: [look] })
    const given = {
      warnings: [],
      properties: { author: "甲", lastModifiedBy: null },
      lastYear: emptyReport(),
      members: [],
    }
    runRules(emptyReport(), { asOf, rules: [look], ...given })
    expect(seen).toEqual([
      { warnings: null, properties: null, lastYear: null, members: null, asOf },
      { ...given, asOf },
    ])
  })
})

describe("a finding", () => {
  it("has the id of its rule and place, and all that the rule said", () => {
    const mention = { section: null, paragraph: 0, start: 0, end: 1, text: "甲", readings: [], nearest: null }
    const said: Judgement = { ...broken, cells: ["requests/received/total"], expected: 1, found: "2", mention }
    const bare = { ...broken, at: "bare" }
    const { findings } = runRules(requests({ "requests/received/total": 7 }), {
      asOf,
      rules: [answers("a", [said, bare])],
    })
    const operands = [{ cell: "requests/received/total", value: 7, side: "found" }]
    const common = { rule: "a", severity: "warning", explanation: null }
    expect(findings).toStrictEqual([
      { ...common, id: "a@here", cells: said.cells, operands, expected: 1, found: "2", mention },
      { ...common, id: "a@bare", cells: [], operands: [], expected: null, found: null },
    ])
  })
})

describe("a check", () => {
  it("names its rules and its day", () => {
    expect(runRules(emptyReport(), { asOf })).toMatchObject({ ruleset: rulesetVersion, asOf })
    expect(runRules(emptyReport(), { asOf, ruleset: "own" }).ruleset).toBe("own")
  })

  it("asks the shipped rules where none are named", () => {
    const { rules, findings } = runRules(emptyReport(), { asOf })
    expect(new Set(rules.couldNotRun.map(({ why }) => why))).toContain("table-missing")
    expect(rules.notApplicable.length + rules.couldNotRun.length + rules.ran + findings.length).toBeGreaterThan(50)
  })

  it("answers of a tidy table what it answers place by place", () => {
    const tidy = runRules(requests(), { asOf, rules: ofTable })
    // The same rules, which are not known to be compiled since they are others.
    const others = runRules(requests(), { asOf, rules: ofTable.map((rule) => ({ ...rule })) })
    expect(tidy).toEqual(others)
    expect(tidy.rules.ran).toBeGreaterThan(4)
  })

  it.for(["2019", "2021"] as const)("of %s asks a tidy table no rule of another form", (form) => {
    const cells = cellsOf(form, "disclosure").map((cell) => [cell.id, 0])
    const forms = { disclosure: form, requests: null, remedies: null }
    const tidy = { ...emptyReport(), forms, cells: Object.fromEntries(cells) }
    const compiled = (shipped as readonly Rule[]).filter((rule) => rule.kind === "at-least" && rule.forms)
    const others = compiled.filter((rule) => !rule.forms?.includes(form)).map(({ id }) => id)
    const { rules } = runRules(tidy, { asOf, rules: compiled })
    expect(others.length).toBeGreaterThan(0)
    expect(rules).toEqual({ ran: compiled.length - others.length, notApplicable: others, couldNotRun: [] })
  })

  it("asks the shipped rules of a table that is not tidy", () => {
    const { findings } = runRules(requests({ "requests/granted/total": 1 }), { asOf, rules: ofTable })
    expect(findings.map(({ id }) => id)).toEqual(["requests-outcomes@total", "requests-row-total@granted"])
  })

  it("asks a rule of one's own about a tidy table", () => {
    const figures = ofTable.find((rule) => rule.kind === "balance")
    if (figures?.kind !== "balance") throw new Error("no such rule")
    const own: Rule = { ...figures, right: ["received"], left: ["handled"] }
    const tidy = requests({
      "requests/received/business": 2,
      "requests/received/total": 2,
      "requests/carried-out/business": 2,
      "requests/carried-out/total": 2,
    })
    expect(runRules(tidy, { asOf, rules: ofTable.filter((rule) => rule.severity === "error") }).findings).toEqual([])
    expect(runRules(tidy, { asOf, rules: [own] }).findings.map(({ id }) => id)).toEqual([
      "requests-balance@business",
      "requests-balance@total",
    ])
  })
})

describe("a rule of a scope", () => {
  const scoped: Rule = { ...answers("a", [held]), scopes: ["region"] }
  it("is asked of such reports alone, and never where the scope is not known", () => {
    const ran = (scope: Report["scope"]) => runRules({ ...emptyReport(), scope }, { asOf, rules: [scoped] }).rules.ran
    expect([ran("region"), ran("body"), ran(null)]).toEqual([1, 0, 0])
  })
})
