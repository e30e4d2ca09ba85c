import { describe, expect, it } from "vitest"
import type { Block } from "../../document.ts"
import { failureOf } from "../../testing/failure-of.ts"
import { cellXml, documentXml, makeDocx, paragraphXml, plainTableXml, run } from "../../testing/make-docx.ts"
import { makeZip } from "../../testing/make-zip.ts"
import { readDocx } from "./read-docx.ts"

type Options = Parameters<typeof makeDocx>[1]

const read = (body: string, options?: Options) => readDocx(makeDocx(body, options))
const shown = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text
      : block.rows.map((row) => row.map((cell) => `${cell.column}+${cell.columnSpan}x${cell.rowSpan} ${cell.text}`)),
  )
const textsOf = (body: string, options?: Options) => shown(read(body, options).blocks)
const codesOf = (body: string, options?: Options) => read(body, options).warnings.map((warning) => warning.code)
/** The text of one paragraph made of the given runs. */
const lineOf = (runs: string, options?: Options) => textsOf(`<w:p>${runs}</w:p>`, options)
/** The text of a cell beside a label. */
const figureOf = (runs: string) => {
  const { blocks, warnings } = read(
    `<w:tbl><w:tr>${cellXml(paragraphXml("规章"))}${cellXml(`<w:p>${runs}</w:p>`)}</w:tr></w:tbl>`,
  )
  const table = blocks[0]
  return { text: table?.kind === "table" ? table.rows[0]?.[1]?.text : undefined, warnings }
}

describe("text", () => {
  it("is read in order, with breaks as lines and tabs as space", () => {
    expect(lineOf(`${run("一")}<w:r><w:t>二</w:t><w:tab/><w:t>三</w:t><w:br/><w:t>四</w:t></w:r>`)).toEqual([
      "一二 三",
      "四",
    ])
  })

  it("is not broken where the markup is", () => {
    expect(lineOf("<w:r>\n<w:t>一\n二</w:t>\n</w:r>\n")).toEqual(["一 二"])
  })

  it("is what fields print, not what they say", () => {
    const field = (instruction: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    expect(lineOf(`${run("共")}${field("REF a", "12")}${run("件")}`)).toEqual(["共12件"])
    expect(lineOf(`<w:fldSimple w:instr="DATE">${run("2024年")}</w:fldSimple>`)).toEqual(["2024年"])
    const sum = figureOf(field(" =SUM(ABOVE) ", "7"))
    expect([sum.text, sum.warnings.map((warning) => [warning.code, warning.found])]).toEqual([
      "7",
      [["formula-result", "7"]],
    ])
  })

  it("is not swallowed by a field that never ends", () => {
    expect(textsOf(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${paragraphXml("规章")}`)).toEqual(["规章"])
  })

  it("leaves out what is hidden, and says so", () => {
    const styles = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = `<w:p>${run("1")}${run("2", "<w:vanish/>")}${run("3", '<w:rStyle w:val="H"/>')}${run("4", '<w:vanish w:val="0"/>')}</w:p>`
    expect(textsOf(body, { styles })).toEqual(["14"])
    expect(read(body, { styles }).warnings).toMatchObject([{ code: "hidden-text", found: "23" }])
  })

  it("keeps notes and struck out figures apart from the figures beside them", () => {
    expect(figureOf(`${run("12")}${run("1", '<w:vertAlign w:val="superscript"/>')}`).text).toBe("12[1]")
    expect(figureOf(`${run("12", "<w:strike/>")}${run("15")}`).text).toBe("~~12~~ 15")
    expect(figureOf(`${run("1")}<w:r><w:footnoteReference w:id="1"/></w:r>`).text).toBe("1")
  })

  it("keeps them apart where a style makes them so", () => {
    const style = (id: string, look: string, kind = "character") =>
      `<w:style w:type="${kind}" w:styleId="${id}"><w:rPr>${look}</w:rPr></w:style>`
    const styles =
      style("N", '<w:vertAlign w:val="superscript"/>') +
      style("S", "<w:strike/>") +
      `<w:style w:type="character" w:styleId="T"><w:basedOn w:val="S"/></w:style>` +
      style("W", '<w:color w:val="FFFFFF"/>') +
      style("P", "<w:strike/>", "paragraph")
    const styled = (id: string, more = "") => run("8", `<w:rStyle w:val="${id}"/>${more}`)
    expect(lineOf(run("12") + styled("N"), { styles })).toEqual(["12[8]"])
    expect(lineOf(styled("T") + run("12"), { styles })).toEqual(["~~8~~ 12"])
    expect(lineOf(run("12") + styled("W"), { styles })).toEqual(["12"])
    expect(lineOf(run("12") + styled("S", '<w:strike w:val="0"/>'), { styles })).toEqual(["128"])
    expect(textsOf(paragraphXml("12", '<w:pStyle w:val="P"/>'), { styles })).toEqual(["~~12~~"])
  })

  it("takes the base of a ruby, symbols of text fonts and no-break hyphens", () => {
    const ruby = `<w:r><w:ruby><w:rt>${run("guī")}</w:rt><w:rubyBase>${run("规")}</w:rubyBase></w:ruby></w:r>`
    expect(
      lineOf(
        `${ruby}<w:r><w:sym w:font="Symbol" w:char="F035"/><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F035"/></w:r>`,
      ),
    ).toEqual(["规5-\uf035"])
  })

  it("is read from links, content controls and smart tags", () => {
    const body = `<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent><w:p><w:hyperlink>${run("一")}</w:hyperlink><w:sdt><w:sdtContent>${run("二")}</w:sdtContent></w:sdt><w:smartTag>${run("三")}</w:smartTag></w:p></w:sdtContent></w:sdt>`
    expect(textsOf(body)).toEqual(["一二三"])
  })
})

describe("text boxes", () => {
  const box = (text: string) => `<w:txbxContent>${paragraphXml(text)}</w:txbxContent>`
  const both = (choice: string, fallback: string, requires = "wps") =>
    `<w:p>${run("前")}<w:r><mc:AlternateContent><mc:Choice Requires="${requires}"><w:drawing><wps:txbx>${box(choice)}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(fallback)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run("后")}</w:p>`

  it("are read once, behind their paragraph", () => {
    expect(textsOf(both("框", "框"))).toEqual(["前后", "框"])
    expect(codesOf(both("框", "框"))).toEqual([])
  })

  it("are what Word shows, and it is said where other programs show another text", () => {
    expect(textsOf(both("15", "12"))).toEqual(["前后", "15"])
    expect(read(both("15", "12")).warnings).toMatchObject([{ code: "alternate-content", expected: "12", found: "15" }])
    expect(textsOf(both("15", "12", "foreign"))).toEqual(["前后", "12"])
  })

  it("may hold tables", () => {
    const table = plainTableXml([["规章", "1"]])
    expect(textsOf(`<w:p><w:r><w:pict><w:txbxContent>${table}</w:txbxContent></w:pict></w:r></w:p>`)).toEqual([
      [["0+1x1 规章", "1+1x1 1"]],
    ])
  })
})

describe("tables", () => {
  const merged = (value: string) => `<w:vMerge w:val="${value}"/>`
  const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`
  const cell = (text: string, properties = "") => cellXml(paragraphXml(text), properties)
  const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`

  it("have the grid of their merged cells", () => {
    const body = `<w:tbl>${row(cell("甲", merged("restart")), cell("乙", span(2)))}${row(cell("", "<w:vMerge/>"), cell("1"), cell("2"))}<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("3")}</w:tr></w:tbl>`
    expect(textsOf(body)).toEqual([[["0+1x2 甲", "1+2x1 乙"], ["1+1x1 1", "2+1x1 2"], ["1+1x1 3"]]])
  })

  it("do not lose a figure in a merge that goes on from nowhere", () => {
    expect(textsOf(`<w:tbl>${row(cell("甲"), cell("5", merged("continue")))}</w:tbl>`)).toEqual([
      [["0+1x1 甲", "1+1x1 5"]],
    ])
  })

  it("have rows and cells in content controls", () => {
    const control = (inner: string) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
    expect(textsOf(`<w:tbl>${control(row(cell("甲"), control(cell("1"))))}</w:tbl>`)).toEqual([
      [["0+1x1 甲", "1+1x1 1"]],
    ])
  })

  it("that only lay out the page dissolve", () => {
    const inner = plainTableXml([["规章", "1"]])
    const body = `<w:tbl>${row(cell("左"), cellXml(`${inner}<w:p/>`))}</w:tbl>${plainTableXml([["独"]])}`
    expect(textsOf(body)).toEqual(["左", [["0+1x1 规章", "1+1x1 1"]], "独"])
  })

  it("cut in two by a page stay two", () => {
    expect(textsOf(plainTableXml([["甲", "1"]]) + paragraphXml("— 3 —") + plainTableXml([["乙", "2"]]))).toHaveLength(3)
  })

  it("do not show hidden rows", () => {
    const body = `<w:tbl>${row(cell("甲"), cell("1"))}<w:tr><w:trPr><w:hidden/></w:trPr>${cell("乙")}${cell("2")}</w:tr></w:tbl>`
    expect(textsOf(body)).toEqual([[["0+1x1 甲", "1+1x1 1"]]])
    expect(codesOf(body)).toEqual(["hidden-text"])
  })
})

describe("the package", () => {
  it("may name its document otherwise, and be of the strict kind", () => {
    const strict = documentXml(paragraphXml("规章")).replace(
      /http:\/\/schemas[^"]*main/,
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    const relationship =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>'
    const bytes = makeZip([
      { name: "_rels/.rels", data: relationship },
      { name: "word/document2.xml", data: strict },
    ])
    expect(shown(readDocx(bytes).blocks)).toEqual(["规章"])
  })

  it("without a document is refused", async () => {
    expect(await failureOf(() => readDocx(makeZip([{ name: "word/a.xml", data: "<a/>" }])))).toBe("no-document-part")
    expect(await failureOf(() => readDocx(makeZip([{ name: "word/document.xml", data: "<a/>" }])))).toBe(
      "no-document-part",
    )
    expect(await failureOf(() => readDocx(makeDocx("", { document: "<!DOCTYPE a><w:document/>" })))).toBe(
      "dtd-forbidden",
    )
  })

  it("says what stands in it and is not read, and follows no link", () => {
    const object = '<w:p><w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r></w:p><w:altChunk/>'
    expect(read(object).warnings.map((warning) => [warning.code, warning.found])).toEqual([
      ["content-unread", "Excel.Sheet.12"],
      ["content-unread", "altChunk"],
    ])
  })

  it("gives its title as said of it, not as printed", () => {
    const core =
      '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>标题</dc:title></cp:coreProperties>'
    const { about, blocks } = read(paragraphXml("规章"), { more: [{ name: "docProps/core.xml", data: core }] })
    expect([about.titles, shown(blocks)]).toEqual([["标题"], ["规章"]])
  })
})
