import type { Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { differencesOf } from "./read-back.ts"

const [printed] = fc.sample(arbitraryReport({ counts: "distinct" }), { seed: 5, numRuns: 1 })
if (!printed) throw new Error("no sample")
const total = "requests/received/total"
const cells = (changes: Report["cells"]): Report => ({ ...printed, cells: { ...printed.cells, ...changes } })
const overview = (...paragraphs: string[]): Report => ({
  ...printed,
  sections: printed.sections.map((section) => (section.id === "overview" ? { ...section, paragraphs } : section)),
})
const without = ({ [total]: _, ...others }: Report["cells"]) => others

describe("what a file says otherwise", () => {
  it.each<[string, Report, string[]]>([
    ["nothing", printed, []],
    ["a figure", cells({ [total]: 7 }), [total]],
    ["a figure that is gone", { ...printed, cells: without(printed.cells) }, [total]],
    ["a blank", cells({ [total]: null }), [total]],
    ["a table that is gone", { ...printed, forms: { ...printed.forms, remedies: null } }, ["forms/remedies"]],
    ["a paragraph", overview("别的话。"), ["sections/overview/paragraphs"]],
    ["a part that is gone", { ...printed, sections: printed.sections.slice(1) }, ["sections/overview"]],
    ["a sentence in front", { ...printed, opening: ["多出来的话。"] }, ["opening"]],
    ["the title", { ...printed, title: "别的报告" }, ["title"]],
    ["the agency", { ...printed, agency: { name: "别的局", id: null } }, ["agency"]],
    ["the year", { ...printed, year: 2023 }, ["year"]],
    ["the day", { ...printed, issuedOn: "2025-01-21" }, ["issuedOn"]],
  ])("%s", (_, read, differences) => {
    expect(differencesOf(printed, read)).toEqual(differences)
  })

  it("is not that it does not tell the agency, the year or the day", () => {
    expect(
      differencesOf(printed, { ...printed, agency: { name: null, id: null }, year: null, issuedOn: null }),
    ).toEqual([])
  })

  it("is not that a cell that was not given is blank", () => {
    expect(differencesOf({ ...printed, cells: without(printed.cells) }, cells({ [total]: null }))).toEqual([])
  })

  it("on pages: neither spaces, nor ends of paragraphs, nor a sign that is withheld; but another sign", () => {
    const report = overview("公开政府信息 258 件。", "答复用户。")
    expect(differencesOf(report, overview("公开政府信息\ufffd58件。答复用戶。"), "pages")).toEqual([])
    expect(differencesOf(report, overview("公开政府信息358件。答复用戶。"), "pages")).toEqual([
      "sections/overview/paragraphs",
    ])
    expect(differencesOf(report, overview("公开政府信息258件。答复用戶。"))).toEqual(["sections/overview/paragraphs"])
  })
})
