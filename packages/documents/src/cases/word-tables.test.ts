import { sectionIds } from "@gouji/core"
import { type Case, describeCases, caseReport as report } from "../testing/describe-cases.ts"
import { bodyXml, makeDocx, paragraphXml, plainTableXml, tableXml } from "../testing/make-docx.ts"

const body = bodyXml(report)
const without = (...cells: string[]) => Object.fromEntries(cells.map((cell) => [cell, undefined]))
const cellsOf = (table: string) => Object.keys(report.cells).filter((cell) => cell.startsWith(`${table}/`))
const tables = body.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? []
const headingsOf = (rename: (text: string, index: number) => string) =>
  makeDocx(
    bodyXml({
      ...report,
      sections: report.sections.map((section, index) => ({ ...section, heading: rename(section.heading, index) })),
    }),
  )

const tableCases: readonly Case[] = [
  {
    id: "C5",
    what: "tables within a table",
    name: "a.docx",
    make: () => makeDocx(body.replace(tables[1] ?? "", `<w:tbl><w:tr><w:tc>${tables[1]}<w:p/></w:tc></w:tr></w:tbl>`)),
  },
  {
    id: "C5",
    what: "an empty column too many",
    name: "a.docx",
    make: () => makeDocx(body.replaceAll("</w:tr>", "<w:tc><w:p/></w:tc></w:tr>")),
  },
  {
    id: "C5",
    what: "a table as text with tabs",
    name: "a.docx",
    make: () => makeDocx(body.replace(tables[0] ?? "", paragraphXml("规章 1 2 3"))),
    cells: without(...cellsOf("disclosure")),
    warnings: ["table-missing"],
  },
  {
    id: "C6",
    what: "table three twice, with other figures",
    name: "a.docx",
    make: () =>
      makeDocx(
        body.replace(
          tables[1] ?? "",
          (found) => found + paragraphXml("附表") + tableXml(report, "requests", (value) => String(Number(value) + 1)),
        ),
      ),
    cells: without(...cellsOf("requests")),
    warnings: ["row-repeated", "table-repeated"],
  },
  {
    id: "C6",
    what: "table three again under another heading, with one other figure",
    name: "a.docx",
    make: () =>
      makeDocx(
        body +
          paragraphXml("附件") +
          tableXml(report, "requests", (value) => String(value)).replace(
            /(?<=二、上年结转.*?<w:t[^>]*>)\d+(?=<)/s,
            "31415",
          ),
      ),
    warnings: ["table-repeated"],
  },
  {
    id: "C6",
    what: "all tables again in an annex, alike",
    name: "a.docx",
    make: () => makeDocx(body + paragraphXml("附件") + tables.join(paragraphXml("下表"))),
  },
  {
    id: "C6",
    what: "tables in another order",
    name: "a.docx",
    make: () =>
      makeDocx(
        body.replaceAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g, "") +
          tables
            .toReversed()
            .map((table) => table + paragraphXml("下表"))
            .join(""),
      ),
  },
  {
    id: "C9",
    what: "headings with other marks",
    name: "a.docx",
    make: () => headingsOf((text) => text.replace("、", "．")),
  },
  {
    id: "C9",
    what: "a heading renamed",
    name: "a.docx",
    make: () => headingsOf((text, index) => (sectionIds[index] === "problems" ? "五、工作中的不足和今后打算" : text)),
    warnings: ["section-missing"],
  },
  {
    id: "C10",
    what: "5,000 tables that are no part of it",
    name: "a.docx",
    make: () =>
      makeDocx(
        body +
          (
            plainTableXml([
              ["甲", "1"],
              ["乙", "2"],
            ]) + paragraphXml("附")
          ).repeat(5000),
      ),
  },
  {
    id: "C10",
    what: "more cells than any report has",
    name: "a.docx",
    make: () => makeDocx(`${body}<w:tbl>${`<w:tr>${"<w:tc><w:p/></w:tc>".repeat(60)}</w:tr>`.repeat(4000)}</w:tbl>`),
    code: "inflated-too-large",
  },
]

describeCases("C. tables and headings", tableCases)
