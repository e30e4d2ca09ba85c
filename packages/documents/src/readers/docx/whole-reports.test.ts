import type { Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDocument } from "../../read-document.ts"
import { bodyXml, cellXml, documentXml, makeDocx, paragraphXml, tableXml } from "../../testing/make-docx.ts"

const reports: readonly Report[] = fc.sample(arbitraryReport(), { seed: 61, numRuns: 3 })

/** Each table of the body through a change of its markup. */
const eachTable = (body: string, change: (table: string) => string) =>
  body.replace(/<w:tbl>.*?<\/w:tbl>/gs, (table) => change(table))
const eachFigure = (body: string, change: (digits: string) => string) =>
  body.replace(/<w:r><w:rPr><\/w:rPr><w:t xml:space="preserve">(\d+)<\/w:t><\/w:r>/g, (_, digits) => change(digits))
const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const rowsOf = (table: string) => table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
const boxed = (inner: string) =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
const control = (inner: string) => `<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
const layout = (inner: string) => `<w:tbl><w:tr>${cellXml(`${inner}<w:p/>`)}</w:tr></w:tbl>`
/** Table three in two, with as many header rows as are given on both halves. */
const halved = (table: string, header: number, between: string) => {
  const rows = rowsOf(table)
  if (!table.includes("申请人情况")) return table
  const head = rows.slice(0, header).join("")
  const [first, second] = [rows.slice(0, 14).join(""), rows.slice(14).join("")]
  return `<w:tbl>${first}</w:tbl>${between}<w:tbl>${head}${second}</w:tbl>`
}
/** Merged columns as Word 97 has them: a cell for each, those behind the first going on with it. */
const oldMerges = (table: string) =>
  table.replace(
    /<w:tc><w:tcPr><w:gridSpan w:val="(\d+)"\/>(.*?)<\/w:tcPr>(.*?)<\/w:tc>/gs,
    (_, count, merge, content) => {
      const rest = `<w:tc><w:tcPr><w:hMerge/>${merge}</w:tcPr><w:p/></w:tc>`.repeat(Number(count) - 1)
      return `<w:tc><w:tcPr><w:hMerge w:val="restart"/>${merge}</w:tcPr>${content}</w:tc>${rest}`
    },
  )

describe("a report is read cell for cell", () => {
  const shapes: readonly [what: string, body: (body: string, report: Report) => string, codes: readonly string[]][] = [
    ["laid out in a table of one cell", layout, []],
    [
      "laid out in a table of two columns",
      (body) => `<w:tbl><w:tr>${cellXml("<w:p/>")}${cellXml(`${body}<w:p/>`)}</w:tr></w:tbl>`,
      [],
    ],
    ["laid out three tables deep", (body) => layout(layout(layout(body))), []],
    ["with each table in a table", (body) => eachTable(body, layout), []],
    ["with each table in a text box", (body) => eachTable(body, boxed), []],
    ["with each table in a content control", (body) => eachTable(body, control), []],
    ["with rows in content controls", (body) => body.replace(/<w:tr>.*?<\/w:tr>/gs, control), []],
    ["with cells in content controls", (body) => body.replace(/<w:tc>.*?<\/w:tc>/gs, control), []],
    ["with figures in content controls", (body) => eachFigure(body, (digits) => control(run(digits))), []],
    ["with tables cut in two", (body) => eachTable(body, (table) => halved(table, 0, "<w:p/>")), []],
    ["with tables cut in two under a header", (body) => eachTable(body, (table) => halved(table, 3, "<w:p/>")), []],
    [
      "with tables cut by a page number",
      (body) => eachTable(body, (table) => halved(table, 3, paragraphXml("— 3 —"))),
      [],
    ],
    ["with merged columns cell by cell", (body) => eachTable(body, oldMerges), []],
    [
      "with figures over several runs",
      (body) => eachFigure(body, (digits) => [...digits].map((d) => run(d)).join("")),
      [],
    ],
    [
      "with full-width figures",
      (body) =>
        eachFigure(body, (digits) => run(digits.replace(/\d/g, (d) => "０１２３４５６７８９"[Number(d)] ?? ""))),
      [],
    ],
    [
      "with bookmarks, links and spelling marks",
      (body) =>
        eachFigure(
          body,
          (digits) =>
            `<w:bookmarkStart w:id="1"/><w:proofErr/><w:hyperlink>${run(digits)}</w:hyperlink><w:bookmarkEnd w:id="1"/>`,
        ),
      [],
    ],
    [
      "with notes beside figures",
      (body) => eachFigure(body, (digits) => `${run(digits)}<w:r><w:footnoteReference w:id="2"/></w:r>`),
      [],
    ],
    [
      "with comments on figures",
      (body) =>
        eachFigure(
          body,
          (digits) =>
            `<w:commentRangeStart w:id="0"/>${run(digits)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
        ),
      [],
    ],
    ["with an empty paragraph behind each text", (body) => body.replaceAll("</w:p></w:tc>", "</w:p><w:p/></w:tc>"), []],
    [
      "with a frame around each figure",
      (body) =>
        eachFigure(body, (digits) => `</w:p>${layout(paragraphXml(digits))}<w:p>`).replaceAll(
          "<w:p><w:pPr></w:pPr></w:p>",
          "",
        ),
      [],
    ],
    [
      "with figures that were changed",
      (body) =>
        eachFigure(
          body,
          (digits) => `<w:del><w:r><w:delText>9${digits}</w:delText></w:r></w:del><w:ins>${run(digits)}</w:ins>`,
        ),
      ["tracked-changes"],
    ],
    [
      "with white digits beside figures",
      (body) => eachFigure(body, (digits) => run(digits) + run("8", '<w:color w:val="FFFFFF"/>')),
      ["hidden-text"],
    ],
    [
      "with hidden digits beside figures",
      (body) => eachFigure(body, (digits) => run(digits) + run("8", "<w:vanish/>")),
      ["hidden-text"],
    ],
    [
      "with text left in cells that go on",
      (body) => body.replace(/(<w:vMerge\/><\/w:tcPr>)<w:p>.*?<\/w:p>/gs, `$1${paragraphXml("7")}`),
      ["hidden-text"],
    ],
  ]
  it.for(shapes)("%s", async ([, shape, codes]) => {
    for (const report of reports) {
      const bytes = makeDocx("", { document: documentXml(shape(bodyXml(report), report)) })
      const reading = await readDocument(bytes, { name: "a.docx" })
      expect(reading.report.cells).toEqual(report.cells)
      expect([...new Set(reading.warnings.map(({ code }) => code))]).toEqual(codes)
    }
  })
})

describe("a figure that is not certain is left out and named", () => {
  const cases: readonly [what: string, change: (digits: string) => string][] = [
    ["two figures under each other", (digits) => `${run(digits)}</w:p><w:p>${run("34")}`],
    ["two figures with a break between", (digits) => `${run(digits)}<w:r><w:br/></w:r>${run("34")}`],
    ["a struck out figure beside another", (digits) => run(digits, "<w:strike/>") + run("5")],
    ["a word", (digits) => run(`${digits}余`)],
  ]
  it.for(cases)("%s", async ([, change]) => {
    for (const report of reports) {
      const body = eachFigure(tableXml(report, "requests"), change)
      const document = documentXml(`${paragraphXml(report.title ?? "")}${body}`)
      const reading = await readDocument(makeDocx("", { document }), { name: "a.docx" })
      const wrong = Object.entries(reading.report.cells).filter(([, figure]) => figure !== null)
      expect(wrong).toEqual([])
      expect(reading.warnings.length).toBeGreaterThan(0)
    }
  })
})
