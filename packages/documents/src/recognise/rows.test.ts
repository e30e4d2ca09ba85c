import { formOf, type Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPasted } from "../read-document.ts"
import { dressed } from "../testing/dress.ts"
import { tidy } from "../testing/hands.ts"
import { printTabs } from "../testing/print.ts"

const forms = { disclosure: "2021", requests: "2021" } as const
const [sample] = fc.sample(arbitraryReport({ counts: "distinct", forms }), { numRuns: 1, seed: 9 })
const report = sample as Report
const page = dressed({})(report, tidy)
const rowOf = (label: string) => new RegExp(`<tr>(?:(?!</tr>).)*${label}.*?</tr>`, "u").exec(page)?.[0] ?? expect.fail()
const [received, carriedIn] = [rowOf("一、本年新收"), rowOf("二、上年结转")]

describe("rows that are not as the form has them", () => {
  it("two in each other's place are read by their labels", () => {
    const swapped = page.replace(received, "\u0001").replace(carriedIn, received).replace("\u0001", carriedIn)
    const { report: given, warnings } = readPasted(swapped)
    expect(given.cells).toEqual(report.cells)
    expect(warnings).toEqual([])
  })

  it("one below the table's end, and there twice, is not taken", () => {
    const twice = page
      .replace(received, "")
      .replace(/(<tr>(?:(?!<\/tr>).)*四、结转.*?<\/tr>)/u, `$1${received}${received.replace(/>\d+</, ">7<")}`)
    const { report: given, warnings } = readPasted(twice)
    expect(Object.keys(given.cells).filter((cell) => cell.startsWith("requests/received/"))).toEqual([])
    expect(warnings.flatMap(({ cells }) => cells)).toContain("requests/received/total")
  })

  const shortened = [
    ["4.无正当理由大量反复申请", "4.大量反复申请"],
    ["5.要求行政机关确认或重新出具已获取信息", "5.确认或重新出具"],
    ["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1.逾期不补正"],
  ] as const
  it.for(shortened)("%s as %s is read, and said", ([label, short]) => {
    const { report: given, warnings } = readPasted(page.replace(label, short))
    expect(given.cells).toEqual(report.cells)
    expect(warnings.map(({ code, found }) => [code, found])).toEqual([["label-differs", short]])
  })

  it.for(["", " ", "-", "："])("group and row in one cell, parted by %j, are read", (between) => {
    const groups = formOf("2021").tables.requests.groups
    let group = ""
    const lines = printTabs(report)
      .split("\n")
      .map((line) => {
        const cells = line.split("\t")
        if (cells.length !== 10) return line
        group = Object.values(groups).find(({ label }) => label === cells[1])?.label ?? (cells[1] ? "" : group)
        const label = /^\d\./.test(cells[2] ?? "")
          ? `${group}${between}${cells[2]}`
          : cells.slice(0, 3).filter(Boolean).at(-1)
        return [label, ...cells.slice(3)].join("\t")
      })
    expect(readPasted(lines.join("\n")).report.cells).toEqual(report.cells)
  })

  it("a few of them, to the letter and under the form's header, are read, and the others said to be missing", () => {
    const few = page.replace(/<tr>(?:(?!<\/tr>).)*?<td[^>]*>(?:\d\.|（[^七]）).*?<\/tr>\n/gu, "")
    const { report: given, warnings } = readPasted(few)
    const rows = new Set(Object.keys(given.cells).flatMap((cell) => /^requests\/([^/]+)/.exec(cell)?.[1] ?? []))
    expect([...rows].sort()).toEqual(["carried-in", "carried-out", "handled", "received"])
    for (const [cell, figure] of Object.entries(given.cells)) expect(figure).toEqual(report.cells[cell])
    expect(warnings.flatMap(({ cells }) => cells)).toContain("requests/granted/total")
  })
})
