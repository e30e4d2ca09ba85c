import { ruleEntry, rules, shippedRuleset } from "@gouji/core"
import papaparse from "papaparse"
import { expect, it } from "vitest"
import { writeRulesCsv } from "./rules-csv.ts"

const entries = rules.map((rule) => ruleEntry(rule, shippedRuleset))

it("has a line for each rule, in both languages", () => {
  const parsed = papaparse.parse<Record<string, string>>(writeRulesCsv(entries).trimEnd(), { header: true })
  expect(parsed.errors).toEqual([])
  expect(parsed.data.map((line) => line.id)).toEqual(rules.map((rule) => rule.id))
  for (const line of parsed.data) expect(line.名称 && line.title && line.family).toBeTruthy()
})

it("defuses what a spreadsheet would run", () => {
  const [entry] = entries
  if (!entry) throw new Error("no rule")
  const words = { ...entry.wordings.en, title: "=HYPERLINK(1)" }
  expect(writeRulesCsv([{ ...entry, wordings: { ...entry.wordings, en: words } }])).toContain("'=HYPERLINK(1)")
})
