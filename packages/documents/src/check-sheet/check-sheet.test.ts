import { type CheckedReport, cellsOf, checkReport, checkSheet, emptyReport, type Report } from "@gouji/core"
import { parse } from "parse5"
import { describe, expect, it } from "vitest"
import { writeCheckSheets } from "./check-sheet.ts"

const cells = Object.fromEntries(cellsOf("2021", "requests").map(({ id }) => [id, 0]))
const report: Report = {
  ...emptyReport(),
  agency: { name: "<b>云泽县</b>", id: null },
  year: 2024,
  forms: { disclosure: null, requests: "2021", remedies: null },
  cells: { ...cells, "requests/received/total": 7 },
}
const check = checkReport(report, { asOf: "2025-03-01" })
const checked: CheckedReport = { name: '年报"<i>.docx', report, check, warnings: [] }
const sheet = checkSheet(checked, { language: "zh-CN" })
const html = writeCheckSheets([sheet])

describe("check sheets as a page", () => {
  it("have a line for each finding, with its sentence and remedy", () => {
    expect(html.match(/<tr class=/g)).toHaveLength(check.findings.length)
    for (const { sentence, fix } of sheet.rows) {
      expect(html).toContain(sentence.replaceAll("<", "&lt;"))
      expect(html).toContain(fix)
    }
  })

  it("show names as text, whatever is in them", () => {
    expect(html).not.toContain("<b>")
    expect(html).not.toContain("<i>")
  })

  it("need nothing from elsewhere and run nothing", () => {
    expect(html).not.toMatch(/<script|src=|href=|url\(|@import/i)
    const page = JSON.stringify(parse(html), (key, value) => (key === "parentNode" ? undefined : value))
    expect(page).toContain('"article"')
  })

  it("say where nothing was found, and put several reports in one file", () => {
    const clean = { ...checked, check: { ...check, findings: [], verdict: "pass" as const } }
    const sheets = writeCheckSheets([clean, checked].map((one) => checkSheet(one, { language: "en" })))
    expect(sheets.match(/<article>/g)).toHaveLength(2)
    expect(sheets).toContain("Nothing was found.")
  })
})
