import { cellsOf, checkReading, emptyReport, type FormId, formOf, type Report, sectionIds, tableIds } from "@gouji/core"
import { expect, it } from "vitest"
import { readDocument } from "./read-document.ts"
import { plainPage } from "./testing/plain-page.ts"

const opening = (year: number, number: string) => [
  `根据《中华人民共和国政府信息公开工作年度报告格式》（${number}）要求编制本报告。`,
  `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
]

function invented(agency: string, year: number, form: FormId, change: Partial<Report> = {}): Report {
  return {
    ...emptyReport(),
    agency: { name: agency, id: null },
    year,
    title: `${agency}${year}年政府信息公开工作年度报告`,
    forms: { disclosure: form, requests: form, remedies: form },
    cells: Object.fromEntries(tableIds.flatMap((table) => cellsOf(form, table)).map(({ id }) => [id, 0])),
    opening: opening(year, formOf(form).source.number),
    sections: sectionIds.map((id, index) => ({
      id,
      heading: formOf(form).sections[index]?.label ?? "",
      paragraphs: ["本部分文字为虚构，仅供测试使用。"],
    })),
    issuedOn: `${year + 1}-01-20`,
    ...change,
  }
}

/** What is found in a report that was printed as a page and read again. */
async function foundIn(report: Report): Promise<string[]> {
  const reading = await readDocument(new TextEncoder().encode(plainPage(report)), { name: "report.html" })
  expect(reading.report.opening).toEqual(report.opening)
  return checkReading(reading, { asOf: "2026-01-31" }).findings.map(({ id }) => id)
}

it("finds nothing in ordinary reports", async () => {
  expect(await foundIn(invented("示例县虚构镇人民政府", 2024, "2021"))).toEqual([])
  expect(await foundIn(invented("示例县教育局", 2020, "2019"))).toEqual([])
  const regulations = { "disclosure/regulations/in-force": 86 }
  const province = invented("虚构省人民政府", 2023, "2021")
  expect(await foundIn({ ...province, cells: { ...province.cells, ...regulations } })).toEqual([])
})

it("finds what a tired township leaves behind", async () => {
  const report = invented("示例县虚构镇人民政府", 2022, "2019")
  const sections = report.sections.map((section) => ({
    ...section,
    paragraphs:
      section.id === "overview"
        ? ["全年通过XX平台主动公开政府信息　　条，受理申请0件。"]
        : section.id === "disclosure"
          ? ["该部分以表格形式报告。表格如下："]
          : section.paragraphs,
  }))
  const cells = {
    ...report.cells,
    "disclosure/regulations/total-published": 6,
    "disclosure/normative-documents/published": 5,
    "disclosure/normative-documents/total-published": 4,
  }
  const change = { sections, cells, opening: opening(2021, "国办公开办函〔2021〕30号"), issuedOn: "2023-04-20" }
  expect((await foundIn({ ...report, ...change })).sort()).toEqual([
    "disclosure-published-total@normative-documents",
    "form-number-cited@国办公开办函〔2021〕30号",
    "form-outdated@tables",
    "issued-after-march@issued-on",
    "number-missing@overview/1",
    "period-not-year@period",
    "regulations-without-power@regulations/total-published",
    "template-words@disclosure/as-table",
    "template-words@overview/marks",
  ])
})
