import { type Figure, formOf, type Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPasted } from "../read-document.ts"
import { tidy } from "../testing/hands.ts"
import { htmlTurned } from "../testing/shapes/html-turned.ts"
import { lists } from "../testing/shapes/lists.ts"

const forms = { disclosure: "2021", requests: "2021" } as const
const [sample] = fc.sample(arbitraryReport({ counts: "distinct", forms }), { numRuns: 1, seed: 33 })
const report = sample as Report
const list = String(lists[0]?.print(report, tidy))
const turned = String(htmlTurned.print(report, tidy))

const line = (row: string, column: string) => new RegExp(`<tr><td>${row}－${column}</td><td>[^<]*</td></tr>`, "u")
const find = (row: string, column: string) => line(row, column).exec(list)?.[0] ?? expect.fail()
const [one, two] = [find("（一）予以公开", "商业企业"), find("（一）予以公开", "科研机构")]

/** The list of table three with another order of its lines. */
function reordered(order: (lines: readonly string[]) => readonly string[]): string {
  const lines = [
    ...list.matchAll(
      /<tr><td>[^<]*－(?:自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计)<\/td><td>[^<]*<\/td><\/tr>/gu,
    ),
  ]
    .map(([text]) => text)
    .filter((text) => !text.includes("复议") && !text.includes("起诉"))
  expect(lines).toHaveLength(175)
  return list.replace(lines.join(""), order(lines).join(""))
}

const byColumn = (lines: readonly string[]) => lines.map((_, at) => lines[(at % 25) * 7 + Math.floor(at / 25)] ?? "")

function expectHonest(text: string): Readonly<Record<string, unknown>> {
  const { report: given, warnings } = readPasted(text)
  const said = new Set(warnings.flatMap(({ cells }) => cells))
  for (const [cell, figure] of Object.entries(given.cells)) expect([cell, figure]).toEqual([cell, report.cells[cell]])
  for (const cell of Object.keys(report.cells))
    expect(cell in given.cells || said.has(cell) || given.forms[cell.split("/")[0] as "requests"] === null).toBe(true)
  return given.cells
}

describe("a table as a list, a line for each figure", () => {
  const read: readonly (readonly [string, string])[] = [
    ["labels in one text", list],
    ["labels in cells of their own", list.replaceAll(/－([^<－]*)<\/td>/gu, "</td><td>$1</td>")],
    ["labels parted by a colon", list.replaceAll("－", "：")],
    ["column by column", reordered(byColumn)],
  ]
  it.for(read)("%s: is read", ([, text]) => {
    expect(readPasted(text).report.cells).toEqual(report.cells)
  })

  it("does not give a row as blank whose figures stand below it", () => {
    const text = list
      .replace("<td>行政处罚－本年处理决定数量</td>", "<td>行政处罚</td><td></td></tr><tr><td>本年处理决定数量</td>")
      .replace(/<tr><td>行政强制－.*?<\/tr>/u, "")
    const { report: given, warnings } = readPasted(text)
    expect(given.cells["disclosure/penalties/decisions"]).toBe(undefined)
    expect(warnings.flatMap(({ cells }) => cells)).toContain("disclosure/penalties/decisions")
  })

  it("gives no row the figure of the next, whose label is misspelt", () => {
    expectHonest(list.replaceAll("行政处罚－", "行政处法－"))
    expectHonest(list.replaceAll(/<td>行政(处罚|强制)－/gu, "<td>行政处法</td><td></td></tr><tr><td>"))
  })

  const notRead: readonly (readonly [string, string])[] = [
    ["a line less", list.replace(one, "")],
    ["a line twice", list.replace(one, one + one)],
    [
      "two labels in each other's place",
      list
        .replace("（一）予以公开－商业企业", "\u0001")
        .replace("（一）予以公开－科研机构", "（一）予以公开－商业企业")
        .replace("\u0001", "（一）予以公开－科研机构"),
    ],
    ["two lines in each other's place", list.replace(one + two, two + one)],
    ["a label that no form has", list.replace("（一）予以公开－商业企业", "（一）予以公开－商业")],
    ["a line in between", list.replace(one, `${one}<tr><td>小计</td><td>7</td></tr>`)],
    ["in no order", reordered((lines) => [...lines].sort())],
  ]
  it.for(notRead)("%s: no figure of the table is read wrong, and what is not is said", ([what, text]) => {
    expect(text).not.toBe(list)
    const { report: given, warnings } = readPasted(text)
    expect(Object.keys(given.cells).filter((cell) => cell.startsWith("requests/granted/"))).toEqual([])
    const isSaid =
      given.forms.requests === null || warnings.some(({ cells }) => cells.includes("requests/granted/business"))
    expect([what, isSaid]).toEqual([what, true])
  })
})

describe("a table with rows and columns in each other's place", () => {
  it("is read by its labels", () => {
    expect(readPasted(turned).report.cells).toEqual(report.cells)
  })

  const flawed = Object.entries(report.cells).map(([cell, figure], index): [string, Figure] => {
    if (index % 9 === 4) return [cell, null]
    return [cell, cell.endsWith("/total") && index % 2 === 0 ? 7 : figure]
  })
  const uneven: Report = { ...report, cells: Object.fromEntries(flawed) }

  it("is read where sums do not hold and cells are blank, as each figure stands below its label", () => {
    expect(readPasted(String(htmlTurned.print(uneven, tidy))).report.cells).toEqual(uneven.cells)
  })

  it("is not read where sums do not hold and an empty cell may have come for a figure that was lost", () => {
    const line = />科研机构<\/td>(?:<td>\d*<\/td>)+/u
    const padded = String(htmlTurned.print(uneven, tidy)).replace(/<tr>((?!<\/tr>).)*<td>\d*<\/td><\/tr>/gu, (text) =>
      text.replace("</tr>", "<td></td></tr>"),
    )
    const text = padded.replace(line, (own) => own.replace(/<td>\d+<\/td>/u, ""))
    expect(text).not.toBe(padded)
    const { report: given, warnings } = readPasted(text)
    expect(Object.keys(given.cells).filter((cell) => cell.startsWith("requests/"))).toEqual([])
    expect(warnings.map(({ code }) => code)).toContain("table-missing")
  })

  const { label } = formOf("2021").tables.requests.blocks[0]?.rows.granted ?? { label: "" }
  const changed: readonly (readonly [string, string])[] = [
    ["a label misspelt", turned.replace(label, "（一）公开")],
    ["two labels alike", turned.replace(label, "1.属于国家秘密")],
    ["a label a cell too wide", turned.replace(new RegExp(`<td([^>]*)>${label}`, "u"), `<td$1 colspan="2">${label}`)],
    ["a column's label that no form has", turned.replace(">科研机构<", ">科研<")],
    ["a line less", turned.replace(/<tr>(?:(?!<\/tr>).)*>科研机构<.*?<\/tr>/u, "")],
    ["a line a figure short", turned.replace(/(>科研机构<\/td>)<td>\d+<\/td>/u, "$1")],
  ]
  it.for(changed)("with %s is not read, and that is said", ([, text]) => {
    expect(text).not.toBe(turned)
    expect(Object.keys(expectHonest(text)).filter((cell) => cell.startsWith("requests/"))).toEqual([])
  })
})
