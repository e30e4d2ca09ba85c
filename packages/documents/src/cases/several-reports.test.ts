import { Failure, type Report, verdictOfFailure } from "@gouji/core"
import { utf8ToBytes } from "@noble/hashes/utils.js"
import { describe, expect, it } from "vitest"
import { readDocument } from "../read-document.ts"
import { caseReport as report } from "../testing/describe-cases.ts"
import { bodyXml, makeDocx } from "../testing/make-docx.ts"
import { makeOdt, odtBody } from "../testing/make-odt.ts"
import { makeXlsx, printSheet, printSheets } from "../testing/make-xlsx.ts"
import { plainPage } from "../testing/plain-page.ts"

const named = (name: string, year = 2024, more: Partial<Report> = {}): Report => ({
  ...report,
  year,
  agency: { name, id: null },
  title: `${name}${year}年政府信息公开工作年度报告`,
  ...more,
})
const [archives, schools] = [named("虚构县档案局"), named("虚构县教育局")]
const page = (of: Report) => /<body[^>]*>([\s\S]*)<\/body>/.exec(plainPage(of))?.[1] ?? ""
const pageOf = (...reports: readonly Report[]) =>
  utf8ToBytes(plainPage(archives).replace(page(archives), reports.map(page).join("\n")))
const docx = (...reports: readonly Report[]) => makeDocx(reports.map((of) => bodyXml(of)).join(""))
const untitled = (of: Report) => bodyXml(of).replace(/^<w:p>.*?<\/w:p>/, "")
const withoutPart = (of: Report) => page(of).replace(/<h2>三、[\s\S]*?(?=<h2>四、)/, "")
const otherText = (of: Report): Report => ({
  ...of,
  sections: of.sections.map((section) => ({
    ...section,
    paragraphs: ["教育系统的另一段文字。".repeat(9)],
  })),
})
const sheet = (of: Report, name: string) => ({ ...printSheet(of), name })

async function outcomeOf(bytes: Uint8Array, name: string) {
  try {
    return (await readDocument(bytes, { name })).report
  } catch (failure) {
    if (failure instanceof Failure) return { code: failure.code, count: failure.detail.count }
    throw failure
  }
}

describe("G11 reports of several bodies in one file are not read as one", () => {
  const many = Array.from({ length: 60 }, (_, index) => named(`虚构县第${index + 1}局`))
  it.for([
    ["two in a DOCX", "a.docx", () => docx(archives, schools), 2],
    ["60 in a DOCX", "a.docx", () => docx(...many), 60],
    ["two on a page", "a.html", () => pageOf(archives, schools), 2],
    ["two in an ODT", "a.odt", () => makeOdt(odtBody(archives) + odtBody(schools)), 2],
    ["two years of one body", "a.html", () => pageOf(archives, named("虚构县档案局", 2023)), 2],
    ["one without its title", "a.docx", () => makeDocx(bodyXml(archives) + untitled(otherText(schools))), 2],
    [
      "one without a table that the other has",
      "a.html",
      () => utf8ToBytes(`<html><body>${withoutPart(archives)}${page(otherText(schools))}</body></html>`),
      2,
    ],
    [
      "tables only, each under a title",
      "a.html",
      () => utf8ToBytes(`<html><body>${(page(archives) + page(schools)).replace(/<h2>.*?<\/h2>/g, "")}</body></html>`),
      2,
    ],
    ["a sheet each", "a.xlsx", () => makeXlsx([sheet(archives, "甲"), sheet(schools, "乙")]), 2],
  ] as const)("%s", async ([, name, make, count]) => {
    expect(await outcomeOf(make(), name)).toEqual({ code: "several-reports", count })
    expect(verdictOfFailure("several-reports")).toBe("inconclusive")
  })

  it.for([
    [
      "a page that links to others",
      "a.html",
      () => {
        const links = ["虚构县教育局", "虚构县水利局"].map((name) => `<p>${named(name, 2023).title}</p>`).join("")
        return utf8ToBytes(`<html><body>${links}${page(archives)}${links}</body></html>`)
      },
    ],
    ["a title with each table", "a.xlsx", () => makeXlsx(printSheets(archives))],
    ["a draft under the same title", "a.html", () => pageOf(archives, archives)],
    ["the same once more without its title", "a.docx", () => makeDocx(bodyXml(archives) + untitled(archives))],
    [
      "a table of contents",
      "a.html",
      () => {
        const contents =
          page(archives)
            .match(/<h2>.*?<\/h2>/g)
            ?.join("") ?? ""
        return utf8ToBytes(`<html><body>${contents}${page(archives)}</body></html>`)
      },
    ],
  ] as const)("but %s is none", async ([, name, make]) => {
    expect(await outcomeOf(make(), name)).toMatchObject({ cells: report.cells })
  })
})
