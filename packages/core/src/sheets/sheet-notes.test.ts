import { describe, expect, it } from "vitest"
import { cellsOf, emptyReport } from "../forms/index.ts"
import { checkReport } from "../repair/index.ts"
import type { Report } from "../report/index.ts"
import { sheetNotes } from "./sheet-notes.ts"

const cells = Object.fromEntries(cellsOf("2021", "requests").map(({ id }) => [id, 0]))
const report: Report = {
  ...emptyReport(),
  title: "示例县民政局2024年政府信息公开工作年度报告",
  forms: { disclosure: null, requests: "2021", remedies: null },
  cells: { ...cells, "requests/received/total": 7 },
  sections: [{ id: "overview", heading: "一、总体情况", paragraphs: ["今年收到申请 12 件。"] }],
}
const check = checkReport(report, { asOf: "2025-03-01" })

describe("the notes of a copy", () => {
  it.each(["zh-CN", "en"] as const)("are in words, each beside one cell or passage (%s)", (language) => {
    const notes = sheetNotes(check, report, { language })
    expect(notes.map(({ id }) => id)).toEqual(expect.arrayContaining(check.findings.map(({ id }) => id)))
    for (const { text, cells: beside, passages } of notes) {
      expect(text).not.toMatch(/undefined|requests\//)
      expect(beside.length + passages.length).toBe(1)
    }
  })

  it("stand beside the wrong cell, with what it should be", () => {
    const notes = sheetNotes(check, report, { language: "zh-CN" })
    const own = notes.filter((note) => note.cells.includes("requests/received/total"))
    expect(own.at(-1)?.text).toContain("把 7 改为 0")
    expect(own.some(({ id }) => id.includes("@"))).toBe(true)
  })

  it("say once what is to change whichever way is right", () => {
    const remedies = Object.fromEntries(cellsOf("2021", "remedies").map(({ id }) => [id, 0]))
    const broken = { "remedies/reconsideration/upheld": 2, "remedies/reconsideration/total": 5 }
    const both: Report = {
      ...report,
      forms: { ...report.forms, remedies: "2021" },
      cells: { ...report.cells, ...remedies, ...broken },
    }
    const notes = sheetNotes(checkReport(both, { asOf: "2025-03-01" }), both, { language: "zh-CN" })
    const about = (cell: string) => notes.filter(({ id }) => id === cell).map(({ text }) => text.slice(0, 5))
    expect(about("requests/received/total")).toEqual(["建议把 7"])
    expect(about("remedies/reconsideration/total")).toEqual([expect.stringMatching(/^可能的改法/)])
  })

  it("about no cell stand beside their passage, or the title", () => {
    const notes = sheetNotes(check, report, { language: "zh-CN" })
    const mentioned = check.findings.find(({ mention }) => mention !== undefined)
    const missing = check.findings.find(({ cells: none, mention }) => none.length === 0 && mention === undefined)
    expect(notes.find(({ id }) => id === missing?.id)?.passages).toEqual([report.title])
    if (mentioned && mentioned.cells.length === 0) {
      expect(notes.find(({ id }) => id === mentioned.id)?.passages).toEqual(["今年收到申请 12 件。"])
    }
  })
})
