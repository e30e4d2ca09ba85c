import type { Figure, Report } from "@gouji/core"
import { arbitraryFlawed, arbitraryReport, flawIds } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPasted } from "../read-document.ts"
import { dressed } from "../testing/dress.ts"
import { figureHands, tidy } from "../testing/hands.ts"
import { totalFirst } from "../testing/lay-out-columns.ts"
import { printBareLines, printCellPerLine, printMarkdown, printTabs } from "../testing/print.ts"

const forms = { disclosure: "2021", requests: "2021" } as const
const [sample] = fc.sample(arbitraryReport({ counts: "distinct", forms }), { numRuns: 1, seed: 15 })
const report = sample as Report
const page = dressed({})(report, tidy)

/** A text with two labels in each other's place, wherever they stand. */
const exchanged = (text: string, a: string, b: string) =>
  text.replaceAll(a, "\u0001").replaceAll(b, a).replaceAll("\u0001", b)

const columns = [
  ["requests", "商业企业", "科研机构", "business", "research"],
  ["requests", "社会公益组织", "法律服务机构", "public-interest", "legal-service"],
  ["disclosure", "本年制发件数", "现行有效件数", "issued", "in-force"],
  ["remedies", "结果维持", "结果纠正", "upheld", "corrected"],
] as const

/** What a report's text prints under two columns' labels that were exchanged. */
function printed(table: string, one: string, other: string): Record<string, Figure | undefined> {
  const name = (column: string) => (column === one ? other : column === other ? one : column)
  return Object.fromEntries(
    Object.keys(report.cells)
      .filter((cell) => cell.startsWith(`${table}/`))
      .map((cell) => {
        const [, row, column = ""] = cell.split("/")
        return [cell, report.cells[`${table}/${row}/${name(column)}` as keyof Report["cells"]]]
      }),
  )
}

const texts = {
  tabs: printTabs,
  "a cell to a line": printCellPerLine,
  "bare lines": printBareLines,
  Markdown: printMarkdown,
}

describe("columns in another order than the form's", () => {
  const cases = columns.flatMap((each) => Object.entries(texts).map(([name, print]) => [...each, name, print] as const))
  it.for(cases)(
    "%s, %s and %s exchanged, %s/%s in %s: never read by the form's order",
    ([table, a, b, one, other, , print]) => {
      const { report: given, warnings } = readPasted(exchanged(print(report), a, b))
      const wanted = printed(table, one, other)
      const said = new Set(warnings.flatMap(({ cells }) => cells))
      const isMissing = warnings.some(({ code }) => code === "table-missing")
      for (const [cell, figure] of Object.entries(wanted)) {
        if (cell in given.cells) expect([cell, given.cells[cell]]).toEqual([cell, figure])
        else expect(isMissing || said.has(cell)).toBe(true)
      }
    },
  )

  it.for(columns)("%s, %s and %s exchanged, in a grid: are read by their header", ([table, a, b, one, other]) => {
    const { report: given } = readPasted(exchanged(page, a, b))
    expect(given.cells).toEqual({ ...report.cells, ...printed(table, one, other) })
  })

  it("that only seems so, under a header that is a cell too narrow, is read where the sums prove it", () => {
    const narrow = page.replace('colspan="5">法人或其他组织', 'colspan="4">法人或其他组织')
    expect(narrow).not.toBe(page)
    const { report: given, warnings } = readPasted(narrow)
    const said = new Set(warnings.flatMap(({ cells }) => cells))
    for (const [cell, figure] of Object.entries(report.cells))
      if (!said.has(cell)) expect([cell, given.cells[cell]]).toEqual([cell, figure])
  })
})

describe("a table with its sum in front", () => {
  const flawed = flawIds.flatMap((flaw) =>
    fc.sample(arbitraryFlawed(flaw, arbitraryReport({ forms })), { numRuns: 3, seed: 4 }),
  )
  const inFront = dressed({ layOut: totalFirst })

  it("is read where its rows do not add up", () => {
    for (const each of flawed) {
      const { report: given, warnings } = readPasted(inFront(each, tidy))
      const said = new Set(warnings.flatMap(({ cells }) => cells))
      const lost = Object.keys(each.cells).filter((cell) => !(cell in given.cells))
      for (const [cell, figure] of Object.entries(given.cells)) expect([cell, figure]).toEqual([cell, each.cells[cell]])
      expect(lost.every((cell) => said.has(cell))).toBe(true)
    }
  })

  /** The page with the first figure of a line's cells behind the last, wherever a line is chosen. */
  const movedBack = (text: string, isChosen: (line: number) => boolean) => {
    let line = 0
    return text.replace(/<tr>((?!<\/tr>).)*<\/tr>/gu, (whole) => {
      const cells = [...whole.matchAll(/<td[^>]*>\d+<\/td>/gu)].map(([cell]) => cell)
      line += 1
      const [first] = cells
      if (cells.length !== 7 || first === undefined || !isChosen(line)) return whole
      return whole.replace(first, "").replace("</tr>", `${first}</tr>`)
    })
  }
  it("is table four as well, and is not where its figures stand in the form's order", () => {
    const moved = inFront(report, tidy)
    expect(readPasted(moved).report.cells).toEqual(report.cells)
    const line = /<tr>(?:<td[^>]*>\d+<\/td>\s*){15}<\/tr>/u.exec(moved)?.[0] ?? expect.fail()
    const turned = line.replace(/((?:<td[^>]*>\d+<\/td>\s*))((?:<td[^>]*>\d+<\/td>\s*){4})/gu, "$2$1")
    expect(turned).not.toBe(line)
    const given = readPasted(moved.replace(line, turned)).report
    expect(Object.keys(given.cells).filter((cell) => cell.startsWith("remedies/"))).toEqual([])
    expect(given.forms.remedies).toBe(null)
  })

  it("is not read by the form's order where it stands in front of a group, without a grid", () => {
    // 5 0 5 at the ends of a line add up in either order.
    const lines = printBareLines({
      ...report,
      cells: Object.fromEntries(Object.keys(report.cells).map((cell) => [cell, 0])),
    })
    const moved = lines
      .replace("法人或其他组织\n总计", "总计\n法人或其他组织")
      .replace(/(（一）予以公开)(?:\n0){7}/, "$1\n0\n5\n0\n0\n0\n0\n5")
    const given = readPasted(moved).report.cells
    expect(given["requests/granted/business"]).toBe(undefined)
  })

  it("is no table four in the form's order where it has no grid", () => {
    const text = printBareLines(report)
    const labels = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    const turned = text.replaceAll(labels.join("\n"), ["总计", ...labels.slice(0, -1)].join("\n"))
    expect(turned).not.toBe(text)
    const given = readPasted(turned).report.cells
    expect(Object.keys(given).filter((cell) => cell.startsWith("remedies/"))).toEqual([])
  })

  const orders: readonly (readonly [string, (line: number) => boolean])[] = [
    ["all", () => true],
    ["half", (line) => line % 2 === 0],
    ["a third", (line) => line % 3 === 0],
  ]
  it.for(orders)("is not read where the figures of %s of its lines stand in the form's order", ([, isChosen]) => {
    const moved = movedBack(inFront(report, tidy), isChosen)
    expect(moved).not.toBe(inFront(report, tidy))
    const { report: given, warnings } = readPasted(moved)
    expect(Object.keys(given.cells).filter((cell) => cell.startsWith("requests/"))).toEqual([])
    expect(warnings.flatMap(({ cells }) => cells)).toContain("requests/handled/total")
  })
})

describe("a column more than the header names", () => {
  it("is not taken for the last of the form where the first is blank", () => {
    const cell = "requests/granted/natural-person"
    const blank: Report = { ...report, cells: { ...report.cells, [cell]: null } }
    const lines = printTabs(blank)
      .split("\n")
      .map((line) => (line.split("\t").length === 10 ? `${line.replace(/^\t+/, "")}\t7` : line))
    const given = readPasted(lines.join("\n")).report.cells
    for (const [address, figure] of Object.entries(given))
      if (address.startsWith("requests/")) expect([address, figure]).toEqual([address, blank.cells[address]])
  })
})

describe("figures with separators for thousands", () => {
  it.for(["\t", "|", " | "])("between %j are no values parted by commas", (between) => {
    const text = printTabs(report, figureHands["thousands separators"]).replaceAll("\t", between)
    expect(readPasted(text).report.cells).toEqual(report.cells)
  })
})

describe("a line behind another table's labels", () => {
  it("is none of table four's, whatever header stands further up", () => {
    const text = `虚构县2024年政府信息公开工作年度报告
四、政府信息公开行政复议、行政诉讼情况
行政复议
结果维持\t结果纠正\t其他结果\t尚未审结\t总计
自然人\t商业企业\t科研机构
5.要求行政机关确认或重新出具已获取信息
息\t2\t0\t2\t0\t4
五、存在的主要问题及改进情况
无。`
    const { report: given, warnings } = readPasted(text)
    expect(Object.keys(given.cells).filter((cell) => cell.startsWith("remedies/"))).toEqual([])
    expect(warnings.map(({ code }) => code)).toContain("table-missing")
  })
})
