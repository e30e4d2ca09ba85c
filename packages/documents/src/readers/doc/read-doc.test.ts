import type { FailureCode, Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Block } from "../../document.ts"
import { readDocument } from "../../read-document.ts"
import { failureOf } from "../../testing/failure-of.ts"
import { makeCompound, u16, u32 } from "../../testing/make-compound.ts"
import {
  type DocParagraph,
  type DocRun,
  makeDoc,
  printDoc,
  rowParagraphs,
  textParagraph,
} from "../../testing/make-doc.ts"
import { readDoc } from "./read-doc.ts"

const reports: readonly Report[] = fc.sample(arbitraryReport(), { seed: 13, numRuns: 6 })
const read = (bytes: Uint8Array, name = "a.doc") => readDocument(bytes, { name })
const shown = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : block.rows.flat().map((cell) => cell.text)))
const line = (...runs: readonly DocRun[]): DocParagraph => ({ runs, mark: "\r", properties: [] })
const documentOf = (...runs: readonly DocRun[]) => readDoc(makeDoc([line(...runs)]))
const [deleted, inserted, hidden] = [
  [...u16(0x0800), 1],
  [...u16(0x0801), 1],
  [...u16(0x083c), 1],
]
const raised = [...u16(0x2a48), 1]

describe("a report in a document of Word 97", () => {
  const shapes = [
    ["merged columns as one cell", false],
    ["merged columns cell by cell", true],
  ] as const
  it.for(shapes)("with %s is read cell for cell", async ([, joined]) => {
    for (const report of reports) {
      const reading = await read(printDoc(report, undefined, joined))
      expect(reading.report).toEqual(report)
      expect(reading.warnings).toEqual([])
      expect(reading.source.mediaType).toBe("application/msword")
    }
  })

  it("keeps blank apart from zero", async () => {
    for (const report of reports) {
      const blank = Object.keys(report.cells).filter((_, index) => index % 5 === 0)
      const cells = { ...report.cells, ...Object.fromEntries(blank.map((cell) => [cell, null])) }
      expect((await read(printDoc({ ...report, cells }), "a.wps")).report.cells).toEqual(cells)
    }
  })
})

describe("text", () => {
  const cases: readonly [what: string, runs: readonly DocRun[], text: string][] = [
    ["signs written as control characters", [{ text: "1\u000b2\u001e3\u001f4" }], "1 2-34"],
    ["a field", [{ text: "第\u0013 PAGE \u00147\u0015页" }], "第7页"],
    ["a field in a field", [{ text: "\u0013 IF \u0013 X \u00148\u0015 \u00147\u0015" }], "7"],
    ["a field without a result", [{ text: "1\u0013 XE a \u00152" }], "12"],
    ["hidden text", [{ text: "明" }, { text: "暗", properties: hidden }], "明"],
    [
      "a tracked change",
      [
        { text: "12", properties: deleted },
        { text: "15", properties: inserted },
      ],
      "15",
    ],
    ["a raised note", [{ text: "22" }, { text: "1", properties: raised }], "22[1]"],
    ["a struck out figure", [{ text: "5", properties: [...u16(0x0837), 1] }, { text: "6" }], "~~5~~ 6"],
    ["a symbol", [{ text: "(", properties: [...u16(0x6a09), ...u16(3, 0xf0fc)] }], "\ufffd"],
    ["anchors and notes", [{ text: "1\u0008\u0002\u00052" }], "12"],
  ]
  it.for(cases)("with %s is read as shown", ([, runs, text]) => {
    expect(shown(documentOf(...runs).blocks)).toEqual([text])
  })

  it("says what was changed, hidden or reckoned", () => {
    const document = readDoc(
      makeDoc([
        line({ text: "12", properties: deleted }, { text: "15", properties: inserted }),
        line({ text: "暗", properties: hidden }),
        line({ text: "\u0013 =SUM(ABOVE) \u001441\u0015" }),
      ]),
    )
    expect(document.warnings).toMatchObject([
      { code: "tracked-changes", expected: "12", found: "15" },
      { code: "hidden-text", found: "暗" },
      { code: "formula-result", found: "41" },
    ])
  })
})

describe("a table", () => {
  const cell = (text: string, from: number, to = from + 1) => ({ text, from, to, down: "none" }) as const

  it("is read with its paragraphs in a cell as one text", () => {
    const inCell = { ...textParagraph("上"), properties: [...u16(0x2416), 1] }
    const [table] = readDoc(makeDoc([inCell, ...rowParagraphs([cell("下", 0), cell("1", 1)])])).blocks
    expect(table?.kind === "table" && table.rows[0]).toMatchObject([{ text: "上 下" }, { text: "1", column: 1 }])
  })

  it("within a cell that lays out the page is read as its own", () => {
    const nested = (text: string, mark: readonly number[], long?: readonly number[]): DocParagraph => ({
      runs: [{ text }],
      mark: "\r",
      properties: [...u16(0x2416), 1, ...u16(0x6649), ...u32(2), ...mark],
      ...(long ? { long } : {}),
    })
    const [innerCell, innerRow] = [
      [...u16(0x244b), 1],
      [...u16(0x244b), 1, ...u16(0x244c), 1],
    ]
    const shape = rowParagraphs([cell("", 0), cell("", 1)]).at(-1)?.long
    const outer = rowParagraphs([cell("后", 0)])
    const blocks = readDoc(
      makeDoc([nested("a", innerCell), nested("b", innerCell), nested("", innerRow, shape), ...outer]),
    ).blocks
    expect(blocks.map((block) => block.kind)).toEqual(["table", "paragraph"])
    expect(shown(blocks)).toEqual(["a", "b", "后"])
  })

  it("shows a picture where a figure may be", () => {
    const { blocks } = readDoc(makeDoc(rowParagraphs([cell("a\u0001", 0), cell("\u0001", 1)])))
    expect(shown(blocks)).toEqual(["a", "\ufffc"])
  })

  it("leaves out a row that tracked changes have deleted", () => {
    const gone = rowParagraphs([cell("甲", 0), cell("1", 1)]).map((part) => ({
      ...part,
      runs: part.runs.map((run) => ({ ...run, properties: deleted })),
      markProperties: deleted,
    }))
    const document = readDoc(makeDoc([...gone, ...rowParagraphs([cell("乙", 0), cell("2", 1)])]))
    expect(shown(document.blocks)).toEqual(["乙", "2"])
    expect(document.warnings).toMatchObject([{ code: "tracked-changes" }, { code: "tracked-changes" }])
  })
})

describe("a document that cannot be read", () => {
  const whole = printDoc(reports[0] as Report)
  /** The document with bytes of its text stream overwritten. */
  const withHead = (at: number, ...bytes: number[]) => {
    const changed = whole.slice()
    const start = changed.findIndex(
      (_, index) => index % 512 === 0 && index > 0 && changed[index] === 0xec && changed[index + 1] === 0xa5,
    )
    changed.set(bytes, start + at)
    return changed
  }
  const cases: readonly [string, Uint8Array, FailureCode][] = [
    ["a password", makeDoc([textParagraph("a")], 0x0100), "encrypted"],
    ["an end cut off", whole.subarray(0, whole.length - 600), "truncated"],
    ["the half cut off", whole.subarray(0, whole.length / 2), "truncated"],
    ["the content of an older Word", withHead(0, ...u16(0xa5dc)), "format-unsupported"],
    ["more text than there is", withHead(0x4c, ...u32(4_000_000)), "truncated"],
    ["more text than anybody reads", withHead(0x4c, ...u32(40_000_000)), "file-too-large"],
    ["pieces that are none", withHead(0x9a + 33 * 8, ...u32(7)), "file-damaged"],
    ["a field that never ends", makeDoc([textParagraph("a\u0013b")]), "file-damaged"],
    [
      "a row that never ends",
      makeDoc(rowParagraphs([{ text: "1", from: 0, to: 1, down: "none" }]).slice(0, 1)),
      "file-damaged",
    ],
    ["something else in the same container", makeCompound({ Slides: new Uint8Array(9) }), "type-unsupported"],
    [
      "a sealed package",
      makeCompound({ EncryptionInfo: new Uint8Array(9), EncryptedPackage: new Uint8Array(9) }),
      "encrypted",
    ],
  ]
  it.for(cases)("with %s is refused", async ([, bytes, code]) => {
    expect(await failureOf(() => read(bytes))).toBe(code)
  })
})
