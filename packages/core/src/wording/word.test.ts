import { describe, expect, it } from "vitest"
import { factsOf } from "../check/index.ts"
import { cellsOf, emptyReport, type Language } from "../forms/index.ts"
import { checkReport } from "../repair/index.ts"
import { type Report, sectionIds, tableIds, warningCodes } from "../report/index.ts"
import { wordFinding, wordings, wordWarning } from "./word.ts"

const languages: readonly Language[] = ["zh-CN", "en"]

/** Every rule broken at once. */
const broken: Report = {
  ...emptyReport(),
  year: 2024,
  issuedOn: "2024-12-30",
  forms: { disclosure: "2021", requests: "2021", remedies: "2021" },
  sections: sectionIds.slice(0, 5).map((id) => ({ id, heading: id, paragraphs: [] })),
  cells: {
    ...Object.fromEntries(tableIds.flatMap((table) => cellsOf("2021", table).map((cell) => [cell.id, 0]))),
    "disclosure/regulations/issued": -1,
    "requests/received/natural-person": 81,
    "requests/handled/business": 2,
    "requests/granted/total": null,
    "requests/declined-repeat/research": "0.5",
    "remedies/reconsideration/upheld": 3,
    "remedies/litigation-direct/total": null,
    "remedies/litigation-after-reconsideration/other": -2,
  },
}

describe("wordings", () => {
  const { findings } = checkReport(broken, { asOf: "2026-11-22" })

  it("has a finding of each rule to word", () => {
    expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set(Object.keys(wordings.en.rules)))
  })

  it.for(languages)("says in %s what was expected, what was found and how far they are apart", (language) => {
    const finding = findings.find((candidate) => candidate.id === "requests-balance@natural-person")
    expect(finding && wordFinding(factsOf(finding, broken, language), language)).toMatchSnapshot()
  })

  it.for(languages)("leaves no id, no undefined and no empty place in any sentence in %s", (language) => {
    for (const finding of findings) {
      const sentence = wordFinding(factsOf(finding, broken, language), language)
      expect(sentence).not.toMatch(/undefined|null|[a-z]+-[a-z]+\/|^：/)
      expect(sentence.length).toBeGreaterThan(8)
    }
  })

  it.for(languages)("words every warning in %s", (language) => {
    for (const code of warningCodes) {
      const warning = { code, place: null, cells: ["a"], expected: "E", found: "F" }
      expect(wordWarning(warning, language)).not.toMatch(/undefined|null/)
    }
  })
})
