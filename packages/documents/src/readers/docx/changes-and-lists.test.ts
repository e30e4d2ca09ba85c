import { describe, expect, it } from "vitest"
import type { Block } from "../../document.ts"
import { cellXml, makeDocx, paragraphXml, run } from "../../testing/make-docx.ts"
import { readDocx } from "./read-docx.ts"

type Options = Parameters<typeof makeDocx>[1]

const read = (body: string, options?: Options) => readDocx(makeDocx(body, options))
const shown = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.rows.map((row) => row.map((cell) => cell.text)),
  )
const textsOf = (body: string, options?: Options) => shown(read(body, options).blocks)
const codesOf = (body: string) => read(body).warnings.map((warning) => warning.code)
/** The text of a cell beside a label. */
const figureOf = (runs: string) => {
  const { blocks, warnings } = read(
    `<w:tbl><w:tr>${cellXml(paragraphXml("规章"))}${cellXml(`<w:p>${runs}</w:p>`)}</w:tr></w:tbl>`,
  )
  return { blocks: shown(blocks), warnings }
}

describe("tracked changes", () => {
  const removed = (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`
  const added = (text: string) => `<w:ins>${run(text)}</w:ins>`

  it("are accepted, and both figures are named at their place", () => {
    const { blocks, warnings } = figureOf(removed("12") + added("15"))
    expect(blocks).toEqual([[["规章", "15"]]])
    expect(warnings).toMatchObject([
      { code: "tracked-changes", expected: "12", found: "15", place: { block: 0, row: 0, column: 1 } },
    ])
  })

  it("move text once", () => {
    const moved = (name: string) => `<w:p><w:${name}>${run("移")}</w:${name}></w:p>`
    expect(textsOf(moved("moveFrom") + paragraphXml("中") + moved("moveTo"))).toEqual(["中", "移"])
  })

  it("take rows out and put them in", () => {
    const row = (change: string, label: string) =>
      `<w:tr><w:trPr>${change}</w:trPr>${cellXml(paragraphXml(label))}${cellXml(paragraphXml("1"))}</w:tr>`
    const { blocks, warnings } = read(`<w:tbl>${row("<w:del/>", "甲")}${row("<w:ins/>", "乙")}${row("", "丙")}</w:tbl>`)
    expect(shown(blocks)).toEqual([
      [
        ["乙", "1"],
        ["丙", "1"],
      ],
    ])
    expect(warnings).toMatchObject([
      { code: "tracked-changes", expected: "甲1", found: "" },
      { code: "tracked-changes", expected: "", found: "乙 1" },
    ])
  })

  it("join paragraphs whose mark is gone", () => {
    const body = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("规")}</w:p><w:p>${run("章")}</w:p>`
    expect(textsOf(body)).toEqual(["规章"])
    expect(codesOf(body)).toEqual(["tracked-changes"])
  })

  it("of formatting alone say nothing", () => {
    expect(
      codesOf(
        `<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>规章</w:t></w:r></w:p>`,
      ),
    ).toEqual([])
  })
})

describe("lists", () => {
  const level = (at: number, format: string, text: string, more = "") =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
  const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCounting", "%1、", '<w:pStyle w:val="T"/>')}${level(1, "chineseCountingThousand", "（%2）")}${level(2, "decimal", "%3.")}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, "bullet", "\uf0b7")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`
  const item = (text: string, at: number, list = 1) =>
    paragraphXml(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`)

  it("print their numbers before the labels", () => {
    const body =
      item("甲", 0) + item("乙", 1) + item("丙", 2) + item("丁", 2) + item("戊", 1) + item("己", 2) + item("庚", 0)
    expect(textsOf(body, { numbering })).toEqual(["一、甲", "（一）乙", "1.丙", "2.丁", "（二）戊", "1.己", "二、庚"])
  })

  it("go on in cells, begin anew where told, and print no bullets", () => {
    const cells = `<w:tbl><w:tr>${cellXml(item("甲", 2))}${cellXml(paragraphXml("1"))}</w:tr><w:tr>${cellXml(item("乙", 2))}${cellXml(paragraphXml("2"))}</w:tr></w:tbl>`
    expect(textsOf(cells, { numbering })).toEqual([
      [
        ["1.甲", "1"],
        ["2.乙", "2"],
      ],
    ])
    expect(textsOf(item("甲", 0, 3) + item("乙", 0, 3) + item("丙", 0, 2), { numbering })).toEqual([
      "五、甲",
      "六、乙",
      "丙",
    ])
  })

  it("are named by styles, and left by list 0", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="T"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="U"><w:basedOn w:val="T"/></w:style>'
    const styled = (id: string, more = "") => paragraphXml("甲", `<w:pStyle w:val="${id}"/>${more}`)
    const body = styled("T") + styled("U") + styled("T", '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled("T")
    expect(textsOf(body, { styles, numbering })).toEqual(["一、甲", "二、甲", "甲", "三、甲"])
  })

  it("never become part of a figure", () => {
    expect(textsOf(item("12", 2), { numbering })).toEqual(["1. · 12"])
  })

  it("do not count what is taken out", () => {
    const gone =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>'
    expect(textsOf(item("甲", 0) + gone + item("乙", 0), { numbering })).toEqual(["一、甲", "二、乙"])
  })
})
