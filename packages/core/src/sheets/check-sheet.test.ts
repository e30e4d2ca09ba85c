import { describe, expect, it } from "vitest"
import { cellsOf, emptyReport } from "../forms/index.ts"
import { checkReport } from "../repair/index.ts"
import type { Report } from "../report/index.ts"
import { checkSheet } from "./check-sheet.ts"

const cells = Object.fromEntries(cellsOf("2021", "requests").map(({ id }) => [id, 0]))
const report: Report = {
  ...emptyReport(),
  forms: { disclosure: null, requests: "2021", remedies: null },
  cells: { ...cells, "requests/received/total": 7 },
}
const check = checkReport(report, { asOf: "2025-03-01" })
const checked = { name: "年报.docx", report, check, warnings: [] }

describe("a check sheet", () => {
  it.each(["zh-CN", "en"] as const)("has every finding, the gravest first, in words (%s)", (language) => {
    const { rows, facts, coverage } = checkSheet(checked, { language })
    expect(rows.map(({ id }) => id).sort()).toEqual(check.findings.map(({ id }) => id).sort())
    const grades = rows.map(({ severity }) => ["error", "warning", "notice"].indexOf(severity))
    expect(grades).toEqual([...grades].sort((a, b) => a - b))
    for (const text of [...rows.flatMap((row) => [row.grade, row.sentence, row.fix, row.basis, ...row.places])]) {
      expect(text).not.toBe("")
      expect(text).not.toMatch(/undefined|requests\//)
    }
    expect(facts.map(([, value]) => value)).toEqual(expect.arrayContaining(["年报.docx", "2025-03-01", check.ruleset]))
    expect(coverage.open.length).toBeGreaterThan(0)
  })

  it("shows the smallest repair cell by cell", () => {
    expect(checkSheet(checked, { language: "zh-CN" }).repair?.changes).toMatchObject([{ from: "7", to: "0" }])
  })

  it("keeps what the agency explained beside the finding", () => {
    const findings = check.findings.map((finding, index) =>
      index === 0 ? { ...finding, explanation: { reason: "机构改革", by: "办公室", until: null } } : finding,
    )
    const { rows } = checkSheet({ ...checked, check: { ...check, findings } }, { language: "zh-CN" })
    expect(rows.filter(({ explained }) => explained !== null).map(({ explained }) => explained)).toEqual([
      expect.stringContaining("机构改革"),
    ])
  })
})
