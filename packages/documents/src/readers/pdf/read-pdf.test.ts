import { Failure, type Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import iconv from "iconv-lite"
import { describe, expect, it } from "vitest"
import { readDocument } from "../../read-document.ts"
import { hexText, pdfFile, ucs2 } from "../../testing/pdf-file.ts"
import { type PdfLook, printPdf } from "../../testing/print-pdf.ts"
import { readPdf } from "./read-pdf.ts"

const gbk = { encoding: "GBK-EUC-H", encode: (text: string) => new Uint8Array(iconv.encode(text, "gbk")) }

const looks: readonly [string, PdfLook][] = [
  ["drawn lines", {}],
  ["lines as thin areas", { rules: "bars" }],
  ["codes of GBK", { font: gbk }],
  ["five rows to a page", { rowsOnPage: 5, foot: (page) => `— ${page} —` }],
  ["a row to a page", { rowsOnPage: 1, foot: (page) => `第 ${page} 页` }],
  ["pages held turned to the right", { turn: 90 }],
  ["pages held upside down", { turn: 180 }],
  ["pages held turned to the left", { turn: 270 }],
]

const reports = fc.sample(arbitraryReport(), { seed: 20_241, numRuns: 6 })

const looseLooks: readonly [string, PdfLook][] = [
  ["no lines", { rules: "none" }],
  ["no lines, and seven rows to a page", { rules: "none", rowsOnPage: 7, foot: (page) => `- ${page} -` }],
  ["lines between rows alone", { rules: "rows" }],
  ["lines between columns alone", { rules: "columns" }],
]

/** Without lines nobody can tell whether digits below each other are one figure: none may be too wide for its column. */
const narrow = fc
  .sample(arbitraryReport(), { seed: 20_242, numRuns: 60 })
  .filter(({ cells }) =>
    Object.entries(cells).every(([cell, figure]) => !cell.startsWith("remedies/") || Number(figure) < 100_000),
  )
  .slice(0, 4)

async function expectRead(report: Report, look: PdfLook): Promise<void> {
  const reading = await readDocument(printPdf(report, look), { name: "a.pdf" })
  expect(reading.report.cells).toEqual(report.cells)
  expect(reading.report.forms).toEqual(report.forms)
  expect(reading.report.title).toBe(report.title)
  expect(reading.report.issuedOn).toBe(report.issuedOn)
  expect(reading.report.sections).toEqual(report.sections)
  expect(reading.warnings.filter((warning) => warning.code !== "section-missing")).toEqual([])
  for (const place of Object.values(reading.places)) expect(place.page).toBeGreaterThan(0)
}

describe("a PDF", () => {
  it.for(looks)("with %s is read cell for cell", async ([, look]) => {
    for (const report of reports) await expectRead(report, look)
  })

  it("whose font names a table of signs is read alike whichever tables others named", async () => {
    const [report] = reports.slice(0, 1)
    if (!report) return expect.fail()
    const utf16 = { ...ucs2, encoding: "UniGB-UTF16-H" }
    const tables = ["GBK-EUC-H", "GBKp-EUC-H", "GBK2K-H"].map((encoding) => ({ ...gbk, encoding }))
    for (const font of [ucs2, utf16, ...tables, ucs2, ...tables, utf16, ucs2]) await expectRead(report, { font })
  })

  it("leaves the process its own arrays", async () => {
    await readDocument(printPdf(reports[0] as Report), { name: "a.pdf" })
    expect(String(Array.prototype.push)).toContain("[native code]")
  })

  it("with lines of dots is read cell for cell", async () => {
    for (const report of reports.slice(0, 1)) await expectRead(report, { rules: "dots" })
  })

  it.for(looseLooks)("with %s is read cell for cell", async ([, look]) => {
    expect(narrow.length).toBeGreaterThan(2)
    for (const report of narrow) await expectRead(report, look)
  })

  it.for(looseLooks)("with %s gives no figure that it does not print", async ([, look]) => {
    for (const report of reports) {
      const reading = await readDocument(printPdf(report, look), { name: "a.pdf" })
      const left = Object.keys(report.cells).filter((cell) => !(cell in reading.report.cells))
      expect(reading.report.cells).toEqual(
        Object.fromEntries(Object.entries(report.cells).filter(([cell]) => !left.includes(cell))),
      )
      expect(reading.warnings.flatMap((warning) => warning.cells)).toEqual(expect.arrayContaining(left))
    }
  })
})

const text = (of: string, x: number, y: number, size = 12) =>
  `BT /F1 ${size} Tf ${x} ${y} Td ${hexText(of, ucs2)} Tj ET`
const box = (x: number, y: number, width: number, height: number) => `${x} ${y} ${width} ${height} re S`
const blocksOf = async (...pages: string[]) => (await readPdf(pdfFile(pages))).blocks
const rowsOf = async (...pages: string[]) =>
  (await blocksOf(...pages)).flatMap((block) =>
    block.kind === "table" ? [block.rows.map((row) => row.map((cell) => cell.text))] : [],
  )
const unknown = "\ufffd"

describe("the text of a box", () => {
  const two = (...commands: string[]) =>
    [text("年度报告", 100, 700), box(100, 100, 60, 40), box(160, 100, 60, 40), ...commands].join("\n")

  it.for<[string, string[], string[]]>([
    ["digits drawn one by one", [text("1", 110, 120), text("2", 116, 120), text("3", 122, 120)], ["123", ""]],
    ["bold by printing twice", [text("12", 110, 120), text("12", 110.4, 120)], ["12", ""]],
    ["two numbers apart", [text("12", 110, 120), text("3", 140, 120)], ["12 3", ""]],
    ["a label over two lines", [text("行政规", 105, 128), text("范性文件", 105, 112)], ["行政规范性文件", ""]],
    ["Han signs set wide", [text("总", 105, 120), text("计", 140, 120)], ["总计", ""]],
    ["a number that runs over a line", [text("123456", 142, 120)], [`123${unknown}`, `${unknown}456`]],
    ["a number painted over", [text("12", 110, 120), "1 1 1 rg 105 110 40 25 re f"], [unknown + unknown, ""]],
    ["white digits", ["1 1 1 rg", text("12", 110, 120)], [unknown + unknown, ""]],
    [
      "a watermark",
      [text("12", 110, 120), `BT /F1 30 Tf 0.7 0.7 -0.7 0.7 110 110 Tm ${hexText("样稿", ucs2)} Tj ET`],
      ["12", ""],
    ],
    ["unseen text", [text("12", 110, 120), `BT 3 Tr /F1 12 Tf 130 120 Td ${hexText("3", ucs2)} Tj ET`], ["12", ""]],
  ])("%s", async ([, commands, expected]) => {
    const [rows] = await rowsOf(two(...commands))
    expect(rows?.flat().map((cell) => cell.replace(/ /g, " "))).toEqual(expected)
  })
})

describe("what the sheet does not show", () => {
  const sheet = (...rest: string[]) =>
    [
      text("年度报告", 100, 800),
      text("规章", 60, 700),
      ...[1, 2, 3].map((figure) => text(String(figure), 100 + 160 * figure, 700)),
      text("规范性文件", 60, 680),
      ...rest,
    ].join("\n")
  const figures = (...xs: number[]) => xs.map((x) => text("1234567", x, 680))

  it("is no blank cell: a figure that runs off it is unknown", async () => {
    const [rows] = await rowsOf(sheet(...figures(240, 400, 560)))
    expect(rows?.[1]?.slice(0, 3)).toEqual(["规范性文件", "1234567", "1234567"])
    expect(rows?.[1]?.[3]).toContain(unknown)
  })

  it("nor is one that the page clips at its edge, where the sheet goes on", async () => {
    const cells = async (right: number) =>
      (await rowsOf(`50 0 ${right - 50} 842 re W n\n${sheet(...figures(240, 400, 500))}`))[0]?.[1]
    expect(await cells(560)).toEqual(["规范性文件", "1234567", "1234567", "1234567"])
    expect((await cells(525))?.slice(0, 3)).toEqual(["规范性文件", "1234567", "1234567"])
    expect((await cells(525))?.[3]).toContain(unknown)
    // The clip of a single cell ends where its text may.
    expect(
      (
        await rowsOf(`${sheet(...figures(240, 400))}\nq 490 670 40 20 re W n ${text("1234567", 500, 680)} Q`)
      )[0]?.[1]?.[3],
    ).toContain("12345")
  })

  it("nor is a box that ends with the sheet, where the edge cuts its only sign", async () => {
    const boxes = [box(475, 100, 60, 40), box(535, 100, 60, 40), text("3", 500, 120), text("1", 592, 120)]
    const [rows] = await rowsOf([text("年度报告", 100, 700), ...boxes].join("\n"))
    expect(rows?.[0]).toEqual(["3", unknown])
  })

  it("nor is one that lies beyond the sheet", async () => {
    const [rows] = await rowsOf(sheet(...figures(240, 400), text("12", 700, 680)))
    expect(rows?.[1]?.join("|")).toContain(unknown)
  })
})

describe("form fields in the boxes of a table", () => {
  const page = [text("年度报告", 100, 700), box(100, 100, 60, 40), box(160, 100, 60, 40), text("规章", 105, 120)].join(
    "\n",
  )
  const withAnnotation = (about: string) =>
    Uint8Array.from(
      Array.from(pdfFile([page]), (byte) => String.fromCharCode(byte))
        .join("")
        .replace("/Rotate", `/Annots [<< /Type /Annot ${about} /Rect [170 110 210 130] >>] /Rotate`),
      (sign) => sign.charCodeAt(0),
    )
  const read = async (about: string) => {
    const { blocks, warnings } = await readPdf(withAnnotation(about))
    const texts = blocks.flatMap((block) => (block.kind === "table" ? block.rows.flat().map((cell) => cell.text) : []))
    return { texts, codes: warnings.map(({ code }) => code) }
  }

  it.for<[string, string, string?]>([
    ["a text", "/Subtype /Widget /FT /Tx /T (a) /V (12)"],
    ["a choice", "/Subtype /Widget /FT /Ch /T (a) /V (12) /Opt [(12) (13)]"],
    ["text typed on the page", "/Subtype /FreeText /Contents (12) /DA (/Helv 10 Tf 0 g)", "comments"],
  ])("is unknown, never blank, and said: %s", async ([, about, more = []]) => {
    expect(await read(about)).toEqual({ texts: ["规章", unknown], codes: ["signs-unknown", more].flat() })
  })

  it.for<[string, string]>([
    ["a field that nobody filled in", "/Subtype /Widget /FT /Tx /T (a)"],
    ["a link", "/Subtype /Link"],
  ])("is blank: %s", async ([, about]) => {
    expect(await read(about)).toEqual({ texts: ["规章", ""], codes: [] })
  })
})

describe("paragraphs", () => {
  it("are joined where lines are full, and apart where they are not", async () => {
    const line = "按照条例规定认真做好主动公开依申请公开各项工作取得一定成效按照条例规定各项工作"
    const lines = [
      text("一、总体情况", 84, 700),
      text(line, 84, 680),
      text(line, 60, 660),
      text("完。", 60, 640),
      text("二、其他", 84, 620),
    ]
    const blocks = await blocksOf(lines.join("\n"))
    expect(blocks.map((block) => (block.kind === "paragraph" ? block.text : ""))).toEqual([
      "一、总体情况",
      `${line}${line}完。`,
      "二、其他",
    ])
  })

  it("go on over the end of a page, and what is printed in the margins is none", async () => {
    const line = "按照条例规定认真做好主动公开依申请公开各项工作取得一定成效按照条例规定各项工作情况"
    const page = (number: number, ...lines: string[]) =>
      [text("虚构县年报", 250, 815, 9), ...lines, text(`- ${number} -`, 290, 30, 9)].join("\n")
    const blocks = await blocksOf(page(1, text(line, 60, 100)), page(2, text("完。", 60, 700)))
    expect(blocks).toEqual([{ kind: "paragraph", text: `${line}完。`, page: 1 }])
  })
})

describe("a table without lines", () => {
  it("is read by its columns", async () => {
    const row = (y: number, ...cells: string[]) =>
      cells.map((cell, index) => text(cell, 60 + 120 * index, y)).join("\n")
    expect(await rowsOf([row(700, "规章", "1", "0", "12"), row(680, "规范性文件", "2", "33", "4")].join("\n"))).toEqual(
      [
        [
          ["规章", "1", "0", "12"],
          ["规范性文件", "2", "33", "4"],
        ],
      ],
    )
  })
})

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await readPdf(bytes)
    return "read"
  } catch (failure) {
    if (failure instanceof Failure) return failure.code
    throw failure
  }
}

describe("a PDF that cannot be read", () => {
  const whole = printPdf(reports[0] as Report)
  const latin = (source: string) => Uint8Array.from(source, (sign) => sign.charCodeAt(0))

  const loop = latin(
    "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 9/Kids[2 0 R]>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF",
  )

  const key = "A".repeat(32)
  const locked = latin(
    `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 0/Kids[]>>\nendobj\n3 0 obj\n<</Filter/Standard/V 1/R 2/O(${key})/U(${key})/P -4>>\nendobj\ntrailer\n<</Root 1 0 R/Encrypt 3 0 R/ID[(a)(a)]>>\n%%EOF`,
  )

  it.for<[string, Uint8Array, string]>([
    ["cut in the middle", whole.subarray(0, whole.length >> 1), "truncated"],
    ["cut at its end", whole.subarray(0, whole.length - 20), "truncated"],
    ["nothing but its first line", latin("%PDF-1.7\n"), "truncated"],
    ["no objects", latin("%PDF-1.7\n%%EOF\n"), "file-damaged"],
    ["pictures alone", pdfFile(["q 100 0 0 100 0 0 cm Q"]), "pdf-without-text"],
    ["a number that means nobody", pdfFile(["BT /F9 12 Tf 100 100 Td (12) Tj ET"]), "pdf-without-text"],
    ["a password", locked, "encrypted"],
    ["501 pages", pdfFile(Array.from({ length: 501 }, () => "")), "too-complex"],
    ["a tree of pages that ends in itself", loop, "pdf-without-text"],
    ["a million commands", pdfFile(["q Q ".repeat(1_100_000)]), "too-complex"],
    ["zeros without end", pdfFile([" ".repeat(60 * 1024 * 1024)]), "inflated-too-large"],
  ])("%s → $2", async ([, bytes, code]) => {
    expect(await codeOf(bytes)).toBe(code)
  })
})
