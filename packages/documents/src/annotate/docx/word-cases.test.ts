import type { Place } from "@gouji/core"
import { describe, expect, it } from "vitest"
import type { Block } from "../../document.ts"
import { readDocx, traceDocx } from "../../readers/docx/read-docx.ts"
import { openPackage } from "../../readers/package/open-package.ts"
import { cellXml, documentXml, makeDocx, paragraphXml, run } from "../../testing/make-docx.ts"
import { annotateDocument, gouji, mendDocument } from "../index.ts"

const who = 'w:id="40" w:author="张三" w:date="2025-01-01T00:00:00Z"'
const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`
const table = (cell: string) =>
  `<w:tbl>${row(cellXml(paragraphXml("规章")), cell, cellXml(paragraphXml("3")))}${row(cellXml(paragraphXml("总计")), cellXml(paragraphXml("5")), cellXml(paragraphXml("6")))}</w:tbl>`
const changed = `<w:p><w:del ${who}><w:r><w:delText>12</w:delText></w:r></w:del><w:ins ${who}>${run("15")}</w:ins></w:p>`
const inDefaultNamespace = (xml: string) =>
  xml
    .replace(/(<\/?)w:/g, "$1")
    .replace("<document ", '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ')

/** The first table cell that prints a figure in the second column. */
function target(bytes: Uint8Array): Place {
  const { blocks } = traceDocx(bytes)
  for (const [block, found] of blocks.entries()) {
    const cell = found.kind === "table" ? found.rows[0]?.[1] : undefined
    if (cell) return { block, row: cell.row, column: cell.column, page: null, text: cell.text }
  }
  throw new RangeError("no table")
}

const partOf = (bytes: Uint8Array, name: string) =>
  new TextDecoder().decode(openPackage(bytes).part(name) ?? new Uint8Array())
/** The text of what a comment stands over, as it is shown. */
function commented(xml: string, id: number): string {
  const pieces = xml.split(new RegExp(`<(?:\\w+:)?commentRange(?:Start|End)[^>]*\\bw:id="${id}"[^>]*>`))
  if (pieces.length !== 3) return "no comment"
  return (pieces[1] ?? "").replace(/<(?:\w+:)?delText[^>]*>[^<]*/g, "").replace(/<[^>]+>/g, "")
}

const cases: Readonly<Record<string, { cell?: string; body?: string; document?: string; text: string }>> = {
  "a plain cell": { cell: cellXml(paragraphXml("12")), text: "12" },
  "a blank cell": { cell: cellXml(paragraphXml("")), text: "" },
  "a cell whose paragraph closes itself": { cell: cellXml("<w:p/>"), text: "" },
  "a cell with a paragraph mark in bold": {
    cell: cellXml("<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p>"),
    text: "",
  },
  "a figure in several runs": { cell: cellXml(`<w:p>${run("1", "<w:b/>")}${run("2")}</w:p>`), text: "12" },
  "a figure over two paragraphs, the first one blank": {
    cell: cellXml(paragraphXml("") + paragraphXml("12")),
    text: "12",
  },
  "a figure with a unit": { cell: cellXml(paragraphXml("12件")), text: "12件" },
  "tracked changes": { cell: cellXml(changed), text: "15" },
  "a content control": {
    cell: cellXml(`<w:sdt><w:sdtContent><w:p>${run("12")}</w:p></w:sdtContent></w:sdt>`),
    text: "12",
  },
  "a content control around a run": {
    cell: cellXml(`<w:p><w:sdt><w:sdtContent>${run("12")}</w:sdtContent></w:sdt></w:p>`),
    text: "12",
  },
  "a table of one cell within the cell": {
    cell: cellXml(`<w:tbl>${row(cellXml(paragraphXml("12")))}</w:tbl><w:p/>`),
    text: "12",
  },
  "a table in a table": {
    body: `<w:tbl>${row(cellXml(`${paragraphXml("表")}${table(cellXml(paragraphXml("12")))}<w:p/>`))}</w:tbl>`,
    text: "12",
  },
  "merged cells around": {
    body: `<w:tbl>${row(cellXml(paragraphXml("表"), '<w:gridSpan w:val="2"/>'), cellXml(paragraphXml("12"), '<w:vMerge w:val="restart"/>'))}${row(cellXml(paragraphXml("甲")), cellXml(paragraphXml("7")), cellXml("<w:p/>", "<w:vMerge/>"))}</w:tbl>`,
    text: "12",
  },
  "a comment there": {
    cell: cellXml(
      `<w:p><w:commentRangeStart w:id="7"/>${run("12")}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>`,
    ),
    text: "12",
  },
  "a picture beside the figure": { cell: cellXml(`<w:p>${run("12")}<w:r><w:drawing/></w:r></w:p>`), text: "12" },
  "a namespace without a prefix": {
    document: inDefaultNamespace(documentXml(table(cellXml(`<w:p>${run("12")}</w:p>`)))),
    text: "12",
  },
  "signs of four bytes and entities in front": {
    body: paragraphXml("𠮷野&<家>") + table(cellXml(paragraphXml("12"))),
    text: "12",
  },
}

/** The blocks with another text in the cell of a place. */
const withText = (blocks: readonly Block[], { block, row: y, column: x }: Place, text: string) =>
  blocks.map((one, index) =>
    index !== block || one.kind !== "table"
      ? one
      : {
          ...one,
          rows: one.rows.map((cells) =>
            cells.map((cell) => (cell.row === y && cell.column === x ? { ...cell, text } : cell)),
          ),
        },
  )

const madeOf = ({ cell = "", body = table(cell), document }: (typeof cases)[string]) =>
  makeDocx(body, document === undefined ? {} : { document })

describe.each(Object.entries(cases))("a Word document with %s", (_, one) => {
  const bytes = madeOf(one)

  it("gets a comment on the very cell, and another one beside it", async () => {
    const place = target(bytes)
    expect(place.text).toBe(one.text)
    const note = { id: "a", text: "第一行\n<第二行>", places: [place] }
    const copy = await annotateDocument(bytes, [note], gouji)
    expect(copy.missing).toEqual([])
    expect(readDocx(copy.bytes).blocks).toEqual(readDocx(bytes).blocks)
    const again = await annotateDocument(copy.bytes, [note], gouji)
    expect(readDocx(again.bytes).blocks).toEqual(readDocx(bytes).blocks)
    const xml = partOf(again.bytes, "word/document.xml")
    expect([commented(xml, 0), commented(xml, 1)]).toEqual([one.text, one.text])
    const comments = partOf(again.bytes, "word/comments.xml")
    expect(comments.match(/&lt;第二行&gt;/g)).toHaveLength(2)
    expect(comments.match(/<w:comment /g)).toHaveLength(2)
  })

  it.each([
    ["tracked", gouji],
    ["plain", null],
  ] as const)("gets another figure there and nowhere else, %s", async (how, author) => {
    const place = target(bytes)
    const copy = await mendDocument(bytes, [{ cell: "c", place, to: 81, note: "" }], author)
    const wanted = one.text.includes("件") ? "81件" : "81"
    expect(readDocx(copy).blocks).toEqual(withText(readDocx(bytes).blocks, place, wanted))
    expect(partOf(copy, "word/document.xml").includes('w:author="gouji 勾稽"')).toBe(how === "tracked")
  })
})

describe("a Word document that cannot be changed there", () => {
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(LEFT)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("12")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  it.each([
    ["a field", `<w:p>${field}</w:p>`],
    ["a field in one element", `<w:p><w:fldSimple w:instr="=1+11">${run("12")}</w:fldSimple></w:p>`],
    ["another text in its place", null],
  ])("because of %s, is refused whole", async (_, content) => {
    const bytes = makeDocx(table(cellXml(content ?? paragraphXml("12"))))
    const place = target(bytes)
    const elsewhere = content === null ? { ...place, text: "13" } : place
    const change = { cell: "a/b/c", place: elsewhere, to: 81, note: "" }
    await expect(mendDocument(bytes, [change], gouji)).rejects.toMatchObject({
      code: "copy-cell-unwritable",
      detail: { cell: "a/b/c", why: content === null ? "place" : "content" },
    })
    const copy = await annotateDocument(bytes, [{ id: "a", text: "甲", places: [elsewhere] }], gouji)
    expect(copy.missing).toEqual(content === null ? ["a"] : [])
  })
})
