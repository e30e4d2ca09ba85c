import { describe, expect, it } from "vitest"
import { type Facts, factsOf, runRules } from "../check/index.ts"
import type { Language } from "../forms/index.ts"
import { warningCodes } from "../report/index.ts"
import { rules, type TruthTables } from "../rules/index.ts"
import { subjectOf } from "../testing.ts"
import { wordFinding, wordRule } from "./word.ts"
import { wordWarning } from "./word-warning.ts"

const languages: readonly Language[] = ["zh-CN", "en"]
const truths = import.meta.glob<TruthTables>("../rules/*/*.truth.ts", { import: "truth", eager: true })

/** The findings of every broken case of a rule's truth tables, under each form that they name. */
function findingsOf(rule: (typeof rules)[number], language: Language): Facts[] {
  const truth = Object.entries(truths).find(([path]) => path.endsWith(`/${rule.id}.truth.ts`))?.[1] ?? []
  return truth.flatMap(({ broken, forms = ["2021"] }) =>
    broken.flatMap((row) => {
      const { report, ...options } = subjectOf(rule, forms[0] ?? "2021", row)
      const { findings } = runRules(report, { ...options, rules: [rule] })
      return findings.map((finding) => factsOf(finding, report, language))
    }),
  )
}

describe("wordings", () => {
  it.for(languages)("says in %s what was expected, what was found and how far they are apart", (language) => {
    const balance = rules.find((rule) => rule.id === "requests-balance")
    const [facts] = balance ? findingsOf(balance, language) : []
    expect(facts && wordFinding(facts, language)).toMatchSnapshot()
  })

  for (const language of languages) {
    it.for(rules.map((rule) => [rule.id, rule] as const))(`words %s in ${language}`, ([id, rule]) => {
      const wording = wordRule(id, language)
      for (const text of [wording?.title, wording?.why, wording?.fix, wording?.basis]) {
        expect(text?.length).toBeGreaterThan(3)
      }
      const findings = findingsOf(rule, language)
      expect(findings).not.toEqual([])
      for (const facts of findings) {
        const sentence = wordFinding(facts, language)
        // No id, no undefined, no empty place.
        expect(sentence).not.toMatch(/undefined|null|[a-z]+-[a-z]+\/|^：/)
        expect(sentence.length).toBeGreaterThan(8)
      }
    })
  }

  it.for(languages)("words every warning in %s", (language) => {
    for (const code of warningCodes) {
      const warning = { code, place: null, cells: ["a"], expected: "E", found: "F" }
      expect(wordWarning(warning, language)).not.toMatch(/undefined|null/)
    }
  })
})
