import { type Report, type TableId, tableIds } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDocument, readPasted } from "../read-document.ts"
import { tidy } from "../testing/hands.ts"
import { type PdfLook, printPdf } from "../testing/print-pdf.ts"
import { printShape } from "../testing/shape.ts"
import { textAligned } from "../testing/shapes/text-aligned.ts"
import { textOneLine } from "../testing/shapes/text-one-line.ts"
import { printBareLines } from "../testing.ts"

const forms = { disclosure: "2021", requests: "2021" } as const
const [sound = expect.fail()] = fc.sample(arbitraryReport({ counts: "small", forms }), { numRuns: 1, seed: 11 })

/** A report with a table, or several, left blank. */
function blank(...tables: readonly TableId[]): Report {
  const of = (cell: string) => tables.some((table) => cell.startsWith(`${table}/`))
  const cells = Object.entries(sound.cells).map(([cell, figure]) => [cell, of(cell) ? null : figure] as const)
  return { ...sound, cells: Object.fromEntries(cells) }
}

const loose = (report: Report, look: PdfLook = {}) => printPdf(report, { ...look, rules: "none" })
const read = (bytes: Uint8Array, name = "a.pdf") => readDocument(bytes, { name })
const codesOf = ({ warnings }: Awaited<ReturnType<typeof read>>) => warnings.map(({ code }) => code)
const given = ({ report }: Awaited<ReturnType<typeof read>>, table: TableId) =>
  Object.keys(report.cells).filter((cell) => cell.startsWith(`${table}/`))

describe("a table that is printed as its labels alone", () => {
  it.for(tableIds)("is blank in a PDF without lines, and said to be: %s", async (table) => {
    const reading = await read(loose(blank(table)))
    expect(reading.report.cells).toEqual(blank(table).cells)
    expect(reading.report.forms).toEqual(sound.forms)
    const said = reading.warnings.filter(({ code }) => code === "table-blank")
    expect(said.map(({ cells }) => cells)).toEqual([Object.keys(sound.cells).filter((cell) => cell.startsWith(table))])
    for (const cell of said[0]?.cells ?? []) expect(reading.places[cell]?.page).toBeGreaterThan(0)
    expect(reading.report.sections).toEqual(sound.sections)
  })

  it("is blank in text, and its cells stand at their labels", async () => {
    for (const shape of [textAligned, textOneLine]) {
      const reading = await read(await printShape(shape, blank("requests"), tidy), "a.txt")
      expect(reading.report.cells).toEqual(blank("requests").cells)
    }
    const text = printBareLines(blank("requests"))
    const { places } = readPasted(text)
    const lines = text.split("\n").filter((line) => line !== "")
    expect(lines[places["requests/carried-out/total"]?.block ?? 0]).toBe("四、结转下年度继续办理")
  })
})

const widget = "/Annots [<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (12) /Rect [300 300 340 320] >>]"
const withField = (bytes: Uint8Array) =>
  Uint8Array.from(
    Array.from(bytes, (byte) => String.fromCharCode(byte))
      .join("")
      .replaceAll("/Rotate 0", `${widget} /Rotate 0`),
    (sign) => sign.charCodeAt(0),
  )

describe("a PDF whose figures may be there unread has no blank table", () => {
  it.for<readonly [string, string]>([
    ["in a picture", "q 40 0 0 20 300 300 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q"],
    ["drawn with curves", "0 g 300 300 m 305 310 310 310 315 300 c f"],
    ["drawn askew", "300 300 m 305 310 l S"],
    ["drawn of small areas", "0 g 300 300 4 8 re f"],
    ["white", "1 1 1 rg BT /F1 8 Tf 300 300 Td <0031> Tj ET"],
    ["painted over", "BT /F1 8 Tf 300 300 Td <0031> Tj ET 1 1 1 rg 295 295 40 20 re f"],
    ["off the sheet", "BT /F1 8 Tf 700 300 Td <0031> Tj ET"],
    ["in a font that is not there", "BT /F9 8 Tf 300 300 Td <0031> Tj ET"],
  ])("%s", async ([, also]) => {
    expect(codesOf(await read(loose(blank("requests"), { also: "0 g" })))).toContain("table-blank")
    expect(given(await read(loose(blank("requests"), { also })), "requests")).toEqual([])
  })

  it("in form fields", async () => {
    expect(given(await read(withField(loose(blank("requests")))), "requests")).toEqual([])
  })
})

describe("labels alone are no blank table", () => {
  const text = printBareLines(blank("requests"))
  const label = "（一）予以公开\n"

  it.for<readonly [string, string]>([
    ["where a figure stands among them", text.replace(label, `${label}0\n`)],
    ["where a figure runs into the next label", text.replace("\n2.重复申请", "\n12.重复申请")],
    ["where a sign stands for a figure", text.replace(label, `${label}…\n`)],
    ["where one is missing", text.replace(label, "")],
    ["where one stands twice", text.replace(label, label + label)],
    ["where words stand among them", text.replace(label, `${label}详见附件\n`)],
    ["where a figure stands by itself elsewhere", text.replace("五、", "3\n五、")],
    ["where no table has figures", printBareLines(blank("requests", "disclosure", "remedies"))],
  ])("%s", ([, damaged]) => {
    expect(damaged).not.toBe(text)
    const reading = readPasted(damaged)
    expect(codesOf(reading)).not.toContain("table-blank")
    for (const [cell, figure] of Object.entries(reading.report.cells))
      expect(`${cell} ${figure}`).toBe(`${cell} ${blank("requests").cells[cell]}`)
  })
})
