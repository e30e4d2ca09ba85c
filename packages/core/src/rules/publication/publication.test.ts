import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { runRules } from "../../check/index.ts"
import { emptyReport } from "../../forms/index.ts"
import { findPrivate, type PrivateKind, privateKinds } from "../../privacy/index.ts"
import { sectionIds, type Warning } from "../../report/index.ts"
import { privateNumbers } from "../../testing/private-numbers.ts"
import { publicationRules } from "./index.ts"

const asOf = "2026-01-20"
const digits = (text: string) =>
  text.replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/\D/g, "")
const sentences = (kind: PrivateKind) => fc.constantFrom(...privateNumbers[kind].found)
const text = fc.oneof(...privateKinds.map(sentences), fc.constantFrom("无。", "全年收到申请12件，均已答复。"))

/** A report with private numbers anywhere: title, headings, paragraphs, and in what its reader noticed. */
const subject = fc
  .record({
    title: text,
    heading: text,
    section: fc.constantFrom(...sectionIds),
    paragraphs: fc.array(fc.array(text, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("。"))),
    hidden: text,
  })
  .map(({ title, heading, section, paragraphs, hidden }) => {
    const warning: Warning = { code: "tracked-changes", place: null, cells: [], expected: hidden, found: "无" }
    const report = { ...emptyReport(), title, sections: [{ id: section, heading, paragraphs }] }
    return { report, warnings: [warning], all: [title, heading, ...paragraphs, hidden] }
  })

/** The private numbers of a text, bare. */
const numbersIn = (value: string) => findPrivate(value).map(({ start, end }) => digits(value.slice(start, end)))

describe("the check of a text with private numbers", () => {
  it("holds no number unmasked", () => {
    fc.assert(
      fc.property(subject, ({ report, warnings, all }) => {
        const check = runRules(report, { asOf, warnings, rules: publicationRules })
        const shown = check.findings.map(({ found, mention }) => digits(`${found}|${mention?.text}`))
        for (const number of all.flatMap(numbersIn)) {
          for (const text of shown) expect(text).not.toContain(number)
        }
        expect(JSON.stringify(check)).not.toMatch(/1[3-9]\d{9}|\d{15}/)
      }),
    )
  })

  it("points at the passage, sign for sign", () => {
    fc.assert(
      fc.property(subject, ({ report, warnings }) => {
        const { findings } = runRules(report, { asOf, warnings, rules: publicationRules })
        for (const { mention, found } of findings) {
          if (!mention) continue
          const paragraph = mention.section === null ? report.title : report.sections[0]?.paragraphs[mention.paragraph]
          expect(paragraph?.slice(mention.start, mention.end)).toHaveLength(String(found).length)
          expect(mention.text).toContain(found)
        }
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
      }),
    )
  })
})

describe("a finding's id", () => {
  const ids = (paragraphs: readonly string[]) => {
    const report = {
      ...emptyReport(),
      sections: [{ id: "other" as const, heading: "六、", paragraphs: [...paragraphs] }],
    }
    return runRules(report, { asOf, rules: publicationRules }).findings.map(({ id }) => id)
  }
  it("stays where the sentence is worded otherwise or moves", () => {
    expect(ids(["联系人张某，手机13900001111。"])).toEqual(["private-mobile@other/1"])
    expect(ids(["无。", "如有疑问请致电13900001111。"])).toEqual(["private-mobile@other/1"])
  })
})

describe("a long text without a pause", () => {
  it.for([
    ["digits", "1".repeat(100_000), 0],
    ["digits and blanks", "1 ".repeat(50_000), 0],
    ["digits and hyphens", "139-".repeat(25_000), 0],
    ["addresses", "www.example.gov.cn/13900001111 ".repeat(3000), 0],
    ["numbers", "13900001111 ".repeat(2000), 2000],
  ] as const)("of %s is looked through to its end", ([, long, count]) => {
    const report = { ...emptyReport(), sections: [{ id: "other" as const, heading: "六、", paragraphs: [long] }] }
    expect(runRules(report, { asOf, rules: publicationRules }).findings).toHaveLength(count)
  })
})
