import type { FailureCode } from "@gouji/core"
import { describe, expect, it } from "vitest"
import { failureOf } from "../../testing/failure-of.ts"
import { makeZip } from "../../testing/make-zip.ts"
import { readOds } from "./read-ods.ts"

const oasis = "urn:oasis:names:tc:opendocument:xmlns:"
const namespaces = ["office", "style", "table", "text", "manifest", "xsl-fo-compatible"].map(
  (name) => `xmlns:${name.replace(/^xsl-.*/, "fo")}="${oasis}${name}:1.0"`,
)

function makeOds(tables: string, styles = "", parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const content = `<office:document-content ${namespaces.join(" ")}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`
  const all = {
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": content,
    ...parts,
  }
  return makeZip(Object.entries(all).map(([name, data]) => ({ name, data, stored: name === "mimetype" })))
}

const text = (value: string, attributes = "") =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${value}</text:p></table:table-cell>`
const number = (value: string, shown: string, attributes = "") =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}><text:p>${shown}</text:p></table:table-cell>`
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join("")}</table:table-row>`
const sheet = (...rows: readonly string[]) => `<table:table table:name="表">${rows.join("")}</table:table>`
const rowsOf = (bytes: Uint8Array) =>
  readOds(bytes).blocks.flatMap((block) =>
    block.kind === "paragraph" ? [[block.text]] : block.rows.map((cells) => cells.map((cell) => cell.text)),
  )
const header = row(text("项"), text("数"))
const style = (family: string, name: string, properties: string) =>
  `<style:style style:family="${family}" style:name="${name}"><style:text-properties ${properties}/></style:style>`
const looks = [
  style("text", "up", 'style:text-position="super 58%"'),
  style("text", "out", 'style:text-line-through-style="solid"'),
  style("table-cell", "struck", 'style:text-line-through-type="single"'),
  style("table-cell", "white", 'fo:color="#ffffff"'),
].join("")

describe("an OpenDocument spreadsheet", () => {
  const cells: readonly [what: string, cell: string, shown: string][] = [
    ["a number as printed", number("12.345678", "12.35"), "12.35"],
    ["a number that leaves its printing to others", number("12.5", "").replace("<text:p></text:p>", ""), "12.5"],
    ["noise of binary arithmetic", number("0.30000000000000004", "0.3"), "0.3"],
    ["a text", text("无"), "无"],
    [
      "lines",
      '<table:table-cell office:value-type="string"><text:p>本年</text:p><text:p>新<text:s text:c="2"/>收</text:p></table:table-cell>',
      "本年 新 收",
    ],
    [
      "a date",
      '<table:table-cell office:value-type="date" office:date-value="2024-03-05"><text:p>3月5日</text:p></table:table-cell>',
      "3月5日",
    ],
    [
      "a share",
      '<table:table-cell office:value-type="percentage" office:value="0.12"><text:p>12%</text:p></table:table-cell>',
      "12%",
    ],
    ["an error", number("0", "#DIV/0!", 'table:formula="of:=[.A1]/0"'), "#DIV/0!"],
    [
      "a comment",
      '<table:table-cell office:value-type="float" office:value="4"><office:annotation><text:p>9</text:p></office:annotation><text:p>4</text:p></table:table-cell>',
      "4",
    ],
    ["a raised note", text('22<text:span text:style-name="up">1</text:span>'), "22[1]"],
    ["a figure struck out in part", text('<text:span text:style-name="out">5</text:span>6'), "~~5~~ 6"],
    ["a figure struck out", text("5", 'table:style-name="struck"'), "~~5~~"],
    ["a figure in white", number("5", "5", 'table:style-name="white"'), "\ufffc"],
    ["a formula without a result", '<table:table-cell table:formula="of:=SUM([.A1:.A2])"/>', "=SUM(A1:A2)"],
  ]
  it.for(cells)("with %s is read", ([, cell, shown]) => {
    expect(rowsOf(makeOds(sheet(header, row(text("甲"), cell)), looks))[1]?.[1]).toBe(shown)
  })

  it("is read with merged and repeated cells", () => {
    const merged = text("甲", 'table:number-rows-spanned="2"')
    const bytes = makeOds(
      sheet(
        header,
        row(merged, number("1", "1")),
        row("<table:covered-table-cell/>", number("2", "2", 'table:number-columns-repeated="1"')),
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      ),
    )
    expect(rowsOf(bytes)).toEqual([["项", "数"], ["甲", "1"], ["2"]])
  })

  it("says what it hides and which results are stale", () => {
    const hiddenRow = `<table:table-row table:visibility="collapse">${text("乙")}${number("8", "8")}</table:table-row>`
    const column =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="1"/><table:table-column/>'
    const tables = `<table:table table:name="表">${column}${row(text("项"), text("旧"), text("数"))}${hiddenRow}${row(number("1", "1"), number("3", "3"), number("5", "5", 'table:formula="of:=SUM([.A3:.B3])"'))}</table:table><table:table table:name="藏" table:style-name="h">${row(text("丙"))}</table:table>`
    const style =
      '<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>'
    const document = readOds(makeOds(tables, style))
    expect(JSON.stringify(document.blocks)).not.toMatch(/乙|旧|丙/)
    expect(document.warnings).toMatchObject([
      { code: "hidden-content", found: "表!B:B, 2:2" },
      { code: "formula-result", found: "5 (表!C3)" },
      { code: "hidden-content", found: "藏" },
    ])
  })

  const manifest = `<manifest:manifest ${namespaces.join(" ")}><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`
  const cases: readonly [string, Uint8Array, FailureCode][] = [
    ["a password", makeOds("", "", { "META-INF/manifest.xml": manifest }), "encrypted"],
    ["no content", makeZip([{ name: "mimetype", data: "a" }]), "no-document-part"],
    ["a document type", makeOds("", "", { "content.xml": "<!DOCTYPE a><a/>" }), "dtd-forbidden"],
    [
      "a million cells",
      makeOds(sheet(`<table:table-row table:number-rows-repeated="1000000">${text("1")}</table:table-row>`)),
      "markup-too-complex",
    ],
    [
      "a row of formatted cells",
      makeOds(sheet(header, row('<table:table-cell table:style-name="a" table:number-columns-repeated="16384"/>'))),
      "none" as FailureCode,
    ],
  ]
  it.for(cases)("with %s → $2", async ([, bytes, code]) => {
    expect(await failureOf(() => readOds(bytes))).toBe(code)
  })
})
