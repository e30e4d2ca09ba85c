import { emptyReport, parseReport, type Report } from "@gouji/core"
import { expect, test } from "vitest"
import { blankSheet, sheetOf } from "./sheet.ts"
import { blankWords, paragraphsOf, proposedTitle, reportOf, wordsOf, yearOf } from "./words.ts"

test("what is made is a report, with its six parts", () => {
  const report = reportOf(blankSheet("2021"), blankWords(2024))
  expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report)
  expect(report.sections).toHaveLength(6)
  expect([report.agency.name, report.title, report.issuedOn, report.year]).toEqual([null, null, null, 2024])
})

test("the title follows agency and year until another is written", () => {
  const words = { ...blankWords(2024), agency: "示例县档案局" }
  expect(proposedTitle(words)).toBe("示例县档案局2024年政府信息公开工作年度报告")
  expect(reportOf(blankSheet("2021"), words).title).toBe(proposedTitle(words))
  expect(reportOf(blankSheet("2021"), { ...words, title: "另一标题" }).title).toBe("另一标题")
  expect(proposedTitle({ ...words, year: "今年" })).toBeNull()
})

test("a report goes into the form and comes out as it was", () => {
  const whole: Report = {
    ...reportOf(blankSheet("2021"), blankWords(2024)),
    agency: { name: "示例县档案局", id: "x" },
    scope: "body",
    title: "自拟的标题",
    opening: ["根据条例编制。"],
    issuedOn: "2025-01-20",
  }
  whole.sections = whole.sections.map((section) => ({ ...section, paragraphs: ["第一段。", "第二段。"] }))
  expect(reportOf(sheetOf(whole), wordsOf(whole))).toEqual(whole)
  expect(wordsOf(emptyReport()).year).toBe("")
})

test("a paragraph is a line, and knows where it begins", () => {
  expect(paragraphsOf("甲\n\n  乙 \n")).toEqual([
    { text: "甲", start: 0 },
    { text: "乙", start: 5 },
  ])
})

test.each([
  ["2024", 2024],
  ["２０２４", 2024],
  ["24", null],
  ["", null],
])("%s as a year", (text, year) => {
  expect(yearOf(text)).toBe(year)
})
