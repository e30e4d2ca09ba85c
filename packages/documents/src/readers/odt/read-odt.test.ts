import { describe, expect, it } from "vitest"
import type { Block } from "../../document.ts"
import { failureOf } from "../../testing/failure-of.ts"
import { makeOdt, odtParagraph } from "../../testing/make-odt.ts"
import { makeZip } from "../../testing/make-zip.ts"
import { readOdt } from "./read-odt.ts"

const shown = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text
      : block.rows.map((row) => row.map((cell) => `${cell.column}+${cell.columnSpan}x${cell.rowSpan} ${cell.text}`)),
  )
const read = (text: string, styles = "") => readOdt(makeOdt(text, { styles }))
const textsOf = (text: string, styles = "") => shown(read(text, styles).blocks)
const cell = (text: string, attributes = "") =>
  `<table:table-cell ${attributes}>${odtParagraph(text)}</table:table-cell>`
const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`

describe("an ODT", () => {
  it("gives text with its spaces, tabs and breaks, and no notes", () => {
    const note = "<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note>"
    const text = `<text:h text:outline-level="1">一、\n<text:span>总体<text:s text:c="2"/>情况</text:span>${note}</text:h><text:p>甲<text:tab/>乙<text:line-break/>丙</text:p>`
    expect(textsOf(text)).toEqual(["一、 总体 情况", "甲 乙", "丙"])
  })

  it("gives tables with merged, covered and repeated cells", () => {
    const table = `<table:table>${row(cell("甲", 'table:number-rows-spanned="2"'), cell("乙", 'table:number-columns-spanned="2"'), "<table:covered-table-cell/>")}<table:table-rows>${row("<table:covered-table-cell/>", cell("0", 'table:number-columns-repeated="2"'))}</table:table-rows></table:table>`
    expect(textsOf(table)).toEqual([
      [
        ["0+1x2 甲", "1+2x1 乙"],
        ["1+1x1 0", "2+1x1 0"],
      ],
    ])
  })

  it("dissolves tables that only lay out the page, and reads text boxes once", () => {
    const inner = `<table:table>${row(cell("规章"), cell("1"))}</table:table>`
    const box = `<text:p>前<draw:frame><draw:text-box>${odtParagraph("框")}</draw:text-box></draw:frame>后</text:p>`
    expect(
      textsOf(`${box}<table:table>${row(cell("左"), `<table:table-cell>${inner}</table:table-cell>`)}</table:table>`),
    ).toEqual(["前后", "框", "左", [["0+1x1 规章", "1+1x1 1"]]])
  })

  it("accepts tracked changes and says so", () => {
    const changes =
      '<text:tracked-changes><text:changed-region xml:id="a"><text:deletion><text:p>12</text:p></text:deletion></text:changed-region><text:changed-region xml:id="b"><text:insertion/></text:changed-region></text:tracked-changes>'
    const changed =
      '<text:p><text:change text:change-id="a"/><text:change-start text:change-id="b"/>15<text:change-end text:change-id="b"/></text:p>'
    const { blocks, warnings } = read(
      `${changes}<table:table>${row(cell("规章"), `<table:table-cell>${changed}</table:table-cell>`)}</table:table>`,
    )
    expect(shown(blocks)).toEqual([[["0+1x1 规章", "1+1x1 15"]]])
    expect(warnings).toMatchObject([
      { code: "tracked-changes", expected: "12", found: "15", place: { row: 0, column: 1 } },
    ])
  })

  it("leaves out what is marked as taken out where it stands", () => {
    const region = (id: string, kind: string) =>
      `<text:changed-region xml:id="${id}"><text:${kind}/></text:changed-region>`
    const between = (id: string, text: string) =>
      `<text:change-start text:change-id="${id}"/>${text}<text:change-end text:change-id="${id}"/>`
    const { blocks, warnings } = read(
      `<text:tracked-changes>${region("a", "deletion")}${region("b", "insertion")}</text:tracked-changes><text:p>共${between("a", "12")}${between("b", "15")}件</text:p>`,
    )
    expect(shown(blocks)).toEqual(["共15件"])
    expect(warnings).toMatchObject([{ code: "tracked-changes", expected: "共12件", found: "共15件" }])
  })

  it("prints the numbers of lists", () => {
    const level = (at: number, format: string, around: string) =>
      `<text:list-level-style-number text:level="${at}" style:num-format="${format}" ${around}/>`
    const styles = `<text:list-style style:name="L">${level(1, "一, 二, 三, ...", 'style:num-suffix="、"')}${level(2, "一, 二, 三, ...", 'style:num-prefix="（" style:num-suffix="）"')}${level(3, "1", 'style:num-list-format="%3%."')}</text:list-style>`
    const list = (inner: string, attributes = "") =>
      `<text:list ${attributes}><text:list-item>${inner}</text:list-item></text:list>`
    const text =
      list(odtParagraph("甲") + list(odtParagraph("乙") + odtParagraph("续")), 'xml:id="a" text:style-name="L"') +
      list(list(odtParagraph("丙") + list(odtParagraph("子"))), 'text:continue-list="a" text:style-name="L"') +
      list(odtParagraph("丁"), 'text:continue-numbering="true" text:style-name="L"') +
      list(odtParagraph("戊"), 'text:style-name="L"')
    expect(textsOf(text, styles)).toEqual(["一、甲", "（一）乙", "续", "（二）丙", "1.子", "二、丁", "一、戊"])
  })

  it("leaves out what is hidden, keeps raised digits and formulas apart, and says so", () => {
    const style = (name: string, properties: string) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`
    const styles = style("H", 'text:display="none"') + style("S", 'style:text-position="super 58%"')
    const figure = `<table:table-cell><text:p>12<text:span text:style-name="S">1</text:span><text:span text:style-name="H">3</text:span></text:p></table:table-cell>`
    const { blocks, warnings } = read(
      `<table:table>${row(cell("规章"), figure, cell("7", 'table:formula="=sum"'))}</table:table>`,
      styles,
    )
    expect(shown(blocks)).toEqual([[["0+1x1 规章", "1+1x1 12[1]", "2+1x1 7"]]])
    expect(warnings.map((warning) => [warning.code, warning.found])).toEqual([
      ["hidden-text", "3"],
      ["formula-result", "7"],
    ])
  })
})

describe("an ODT that is refused", () => {
  const encrypted = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
  const repeated = row(cell("0", 'table:number-columns-repeated="999999"'))
  const rows = '<table:table-row table:number-rows-repeated="999999"/>'
  const cases = [
    ["encrypted part by part", makeOdt("", { manifest: encrypted }), "encrypted"],
    ["encrypted whole", makeOdt("", { more: [{ name: "encrypted-package", data: "x" }] }), "encrypted"],
    ["with a million cells", makeOdt(`<table:table>${repeated}</table:table>`), "markup-too-complex"],
    ["with a million rows", makeOdt(`<table:table>${rows}</table:table>`), "markup-too-complex"],
    [
      "without content",
      makeZip([{ name: "mimetype", data: "application/vnd.oasis.opendocument.text" }]),
      "no-document-part",
    ],
  ] as const

  it.for(cases)("%s", async ([, bytes, code]) => {
    expect(await failureOf(() => readOdt(bytes))).toBe(code)
  })
})
