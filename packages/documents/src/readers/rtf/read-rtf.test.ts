import type { FailureCode, Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import { utf8ToBytes } from "@noble/hashes/utils.js"
import fc from "fast-check"
import iconv from "iconv-lite"
import { describe, expect, it } from "vitest"
import type { Block } from "../../document.ts"
import { readDocument } from "../../read-document.ts"
import { failureOf } from "../../testing/failure-of.ts"
import { inGbk, inUnicode, makeRtf, printRtf } from "../../testing/make-rtf.ts"
import { readRtf } from "./read-rtf.ts"

const reports: readonly Report[] = fc.sample(arbitraryReport(), { seed: 12, numRuns: 6 })
const read = (source: string | Uint8Array) => readRtf(typeof source === "string" ? utf8ToBytes(source) : source)
const shown = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : block.rows.flat().map((cell) => cell.text)))
const textOf = (body: string) => shown(read(makeRtf(`\\pard\\f1 ${body}\\par`)).blocks).join("|")

describe("a report in rich text", () => {
  const shapes = [
    ["Chinese in GBK", inGbk, false],
    ["Chinese in Unicode", inUnicode, false],
    ["merged columns cell by cell", inGbk, true],
  ] as const
  it.for(shapes)("with %s is read cell for cell", async ([, encode, joined]) => {
    for (const report of reports) {
      const reading = await readDocument(utf8ToBytes(printRtf(report, encode, undefined, joined)), { name: "a.rtf" })
      expect(reading.report).toEqual(report)
      expect(reading.warnings).toEqual([])
    }
  })

  it("keeps blank apart from zero", async () => {
    for (const report of reports) {
      const blank = Object.keys(report.cells).filter((_, index) => index % 5 === 0)
      const cells = { ...report.cells, ...Object.fromEntries(blank.map((cell) => [cell, null])) }
      const reading = await readDocument(utf8ToBytes(printRtf({ ...report, cells }, inGbk)), { name: "a.rtf" })
      expect(reading.report.cells).toEqual(cells)
    }
  })
})

describe("text", () => {
  const cases: readonly [what: string, body: string, text: string][] = [
    ["bytes of GBK", "\\'d5\\'fe\\'b8\\'ae", "政府"],
    ["a second byte that is a letter", "\\'81@\\'d5\\'fe", "丂政"],
    ["Unicode with a stand-in", "\\u25919?\\u24220?", "政府"],
    ["Unicode with two stand-ins", "\\uc2\\u25919\\'d5\\'fe12", "政12"],
    ["Unicode without any", "\\uc0\\u25919 12", "政12"],
    ["negative numbers", "\\u-225 ?", "１".replace("１", String.fromCharCode(65536 - 225))],
    ["signs of the language", "\\{\\}\\\\", "{}\\"],
    ["a line break", "1\\line 2", "1 2"],
    ["hidden text", "1{\\v 2}3\\v 4\\v0 5", "135"],
    ["deleted text", "{\\deleted 12}{\\revised 15}", "15"],
    ["a field", "{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}", "7"],
    ["a field in a field", "{\\field{\\*\\fldinst IF {\\field{\\*\\fldinst X}{\\fldrslt 8}}}{\\fldrslt 7}}", "7"],
    ["a list's number", "{\\listtext 1.\\tab}甲".replace("甲", inGbk("甲")), "1. 甲"],
    ["an unknown group", "1{\\*\\unknown 2}3", "13"],
    ["an unknown word", "1\\unknown2 3", "13"],
    ["a picture", "1{\\pict 89504e47}{\\*\\bkmkstart a}2", "12"],
    ["binary data", "1{\\pict\\bin5 }}}}}}2", "12"],
    ["a note below the page", "1{\\footnote 2}3", "13"],
    ["two writings of the same", "{\\upr{?}{\\*\\ud \\u25919 ?}}", "政"],
    ["a raised note", "22{\\super 1}", "22[1]"],
    ["a struck out figure", "{\\strike 5}6", "~~5~~ 6"],
    ["white digits", "2{\\cf2 8}", "2\ufffc"],
    ["white digits on a colour", "2{\\cf2\\highlight1 8}", "28"],
    ["white words", `{\\cf2 ${inGbk("规章")}}`, "规章"],
    ["a hyphen behind a word", "1\\b-\\b0 2\\b0-3", "1-2-3"],
    ["symbols", "1\\~2\\_3\\emdash", "1 2-3—"],
  ]
  it.for(cases)("with %s is read as shown", ([, body, text]) => {
    expect(textOf(body)).toBe(text)
  })

  it("is read where the bytes are not escaped", () => {
    // The second byte of 乗 is a backslash.
    const body = iconv.encode("政府乗1", "gbk")
    const bytes = new Uint8Array([...utf8ToBytes("{\\rtf1\\ansi\\ansicpg936 "), ...body, ...utf8ToBytes("\\par}")])
    expect(shown(read(bytes).blocks)).toEqual(["政府乗1"])
  })

  it("in the western code page has its dashes", () => {
    expect(shown(read("{\\rtf1\\ansi\\ansicpg1252 \\'97\\'92\\'e9\\par}").blocks)).toEqual(["—’é"])
  })

  it("says what was changed, hidden or reckoned", () => {
    const body = `{\\deleted 12}{\\revised 15}\\par {\\v ${inGbk("暗")}}\\par {\\field{\\*\\fldinst =SUM(ABOVE)}{\\fldrslt 41}}\\par`
    expect(read(makeRtf(body)).warnings).toMatchObject([
      { code: "tracked-changes", expected: "12", found: "15" },
      { code: "hidden-text", found: "暗" },
      { code: "formula-result", found: "41" },
    ])
  })
})

describe("a table", () => {
  const row = (edges: readonly number[], texts: readonly string[]) =>
    `\\trowd${edges.map((edge) => `\\cellx${edge}`).join("")}${texts.map((text) => `\\pard\\intbl ${text}\\cell`).join("")}\\row`

  it("has the columns of its edges, however they drift", () => {
    const [table] = read(makeRtf(`${row([1000, 2000, 3000], ["a", "b", "c"])}${row([1990, 3008], ["d", "e"])}`)).blocks
    expect(table?.kind === "table" && table.rows[1]).toMatchObject([
      { text: "d", column: 0, columnSpan: 2 },
      { text: "e", column: 2, columnSpan: 1 },
    ])
  })

  it("whose cells are not as many as its edges says nothing of columns", () => {
    const [table] = read(makeRtf(`${row([1000, 2000], ["a", "b"])}${row([1000, 2000], ["c"])}`)).blocks
    expect(table?.kind === "table" && table.geometry).toBe("sequence")
  })

  it("within a cell that lays out the page is read as its own", () => {
    const inner = `\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}`
    const blocks = read(
      makeRtf(`\\trowd\\cellx5000\\pard\\intbl x\\par ${inner}\\pard\\intbl y\\cell\\row\\pard z\\par`),
    ).blocks
    expect(blocks.map((block) => block.kind)).toEqual(["paragraph", "table", "paragraph", "paragraph"])
    expect(shown(blocks)).toEqual(["x", "a", "b", "y", "z"])
  })

  it("shows a picture where a figure may be", () => {
    const [table] = read(makeRtf(row([1000, 2000], ["a{\\pict 00}", "{\\*\\shppict{\\pict 00}}"]))).blocks
    expect(shown(table ? [table] : [])).toEqual(["a", "\ufffc"])
  })

  it("does not tell a hyphen that some programs take for a part of the word in front", () => {
    const [table] = read(makeRtf(row([1000, 2000], ["a", "\\plai-\\b 12"]))).blocks
    expect(shown(table ? [table] : [])).toEqual(["a", "\ufffd12"])
  })

  it("in a text box stands before the text at its anchor", () => {
    const box = `{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt \\pard t\\par ${row([1000, 2000], ["1", "2"])}}}{\\shprslt \\par t}}`
    expect(shown(read(makeRtf(`\\pard a${box}b\\par`)).blocks)).toEqual(["t", "1", "2", "ab"])
  })
})

describe("rich text that cannot be read", () => {
  const whole = printRtf(reports[0] as Report, inGbk)
  const cases: readonly [string, string, FailureCode][] = [
    ["an end cut off", whole.slice(0, -1), "truncated"],
    ["the half cut off", whole.slice(0, whole.length / 2), "truncated"],
    ["text behind its end", `${whole}1`, "file-damaged"],
    ["a byte that is none", makeRtf("\\'zz"), "file-damaged"],
    ["binary data without end", makeRtf("\\bin99999 "), "truncated"],
    ["a row without end", makeRtf("\\trowd\\cellx1\\cellx2\\intbl 1\\cell 2\\cell"), "file-damaged"],
    ["100,000 groups in each other", makeRtf(`${"{".repeat(100_000)}${"}".repeat(100_000)}`), "markup-too-complex"],
    ["tables in each other", makeRtf("\\intbl\\itap1000 1\\nestcell"), "markup-too-complex"],
    ["too many cells", makeRtf(`\\trowd\\cellx1${"\\intbl\\cell".repeat(200_001)}\\row`), "markup-too-complex"],
  ]
  it.for(cases)("with %s is refused", async ([, source, code]) => {
    expect(await failureOf(() => read(source))).toBe(code)
  })
})
