import { describe, expect, it } from "vitest"
import { readPasted } from "../../read-document.ts"

const title = "虚构县2024年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n"
const merged = ["第二十条第（一）项", "", "", ""]
const header = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"]
const rows = [merged, header, ["规章", "1", "", "3"], ["行政规范性文件", "", "5", "16"]]
const single = [
  ["第二十条第（五）项", "", "", ""],
  ["信息内容", "本年处理决定数量", "", ""],
  ["行政许可", "27", "", ""],
  ["第二十条第（六）项", "", "", ""],
  ["信息内容", "本年处理决定数量", "", ""],
  ["行政处罚", "8", "", ""],
  ["行政强制", "", "", ""],
]
const table = [...rows, ...single]

/** The same table as different programs turn a page into text. */
const shapes: readonly (readonly [name: string, print: (rows: readonly string[][]) => string])[] = [
  ["a row to a line, bars behind", (all) => all.map((row) => row.map((cell) => `${cell} |`).join(" ")).join("\n")],
  ["a row to a line, bars around", (all) => all.map((row) => `| ${row.join(" | ")} |`).join("\n")],
  [
    "merged columns as bars",
    (all) =>
      all.map((row) => `${row.join(" | ").replace(/(?: \| )+$/, (end) => ` ${end.replaceAll(" ", "")}`)} |`).join("\n"),
  ],
  [
    "a cell to a line, bars behind",
    (all) => all.map((row) => row.map((cell) => `${cell} |`.trim()).join("\n")).join("\n"),
  ],
  [
    "a bar before each row",
    (all) => all.map((row) => `|\n${row.map((cell) => `${cell} |`.trim()).join("\n")}`).join("\n"),
  ],
  [
    "a cell within bars to a line",
    (all) => all.map((row) => `| \n${row.map((cell) => ` ${cell}  | `).join("\n")}`).join("\n"),
  ],
  [
    "bars on lines of their own",
    (all) => all.map((row) => row.map((cell) => (cell ? `${cell}\n|` : "|")).join("\n")).join("\n"),
  ],
]

describe.for(shapes)("text with %s", ([, print]) => {
  it("gives the figures, and blanks as blanks", () => {
    const { report } = readPasted(`${title}${print(table)}\n三、收到和处理政府信息公开申请情况\n无。`)
    expect(report.cells).toEqual({
      "disclosure/regulations/issued": 1,
      "disclosure/regulations/repealed": null,
      "disclosure/regulations/in-force": 3,
      "disclosure/normative-documents/issued": null,
      "disclosure/normative-documents/repealed": 5,
      "disclosure/normative-documents/in-force": 16,
      "disclosure/licensing/decisions": 27,
      "disclosure/penalties/decisions": 8,
      "disclosure/coercion/decisions": null,
    })
    expect(report.sections.map((section) => section.id)).toEqual(["disclosure", "requests"])
  })
})

it("a row left blank behind its table's header is a row, and no part of the header", () => {
  const cells = [
    "信息内容",
    "本年制发件数",
    "本年废止件数",
    "现行有效件数",
    "规章",
    "",
    "",
    "",
    "行政规范性文件",
    "1",
    "",
    "3",
  ]
  const { report } = readPasted(
    `${title}${cells.map((cell) => `${cell} |`.trim()).join("\n")}\n三、收到和处理政府信息公开申请情况\n无。`,
  )
  expect(Object.values(report.cells)).toEqual([null, null, null, 1, null, 3])
})

describe("text on aligned lines", () => {
  const heading = "虚构县2024年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n\n"
  const width = (text: string) => [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 255 ? 2 : 1), 0)
  const line = (label: string, ...figures: readonly (number | string)[]) =>
    label + " ".repeat(60 - width(label)) + figures.map((figure) => String(figure).padStart(6)).join("")
  const tight = "4.无正当理由大量反复申请"
  const lines = [
    line("一、本年新收政府信息公开申请数量", 12, 3, 0, 0, 1, 0, 16),
    line("二、上年结转政府信息公开申请数量", 1, 0, 0, 0, 0, 0, 1),
    line("三、本年度办理结果  （一）予以公开", 9, 3, 0, 0, "", 0, 12),
    line("    （三）不予公开  1.属于国家秘密", 0, 0, 0, 0, 0, 0, 0),
    line("                    2.其他法律行政法规禁止公开", 0, 0, 0, 0, 0, 0, 0),
    line("                    3.危及“三安全一稳定”", 0, 0, 0, 0, 0, 0, 0),
    "                    1.申请人无正当理由逾期不补正、行",
    line("", 0, 0, 0, 0, 1, 0, 1),
    "                    政机关不再处理其政府信息公开申请",
    `${" ".repeat(64 - width(tight))}${tight} 0${line("", 0, 0, 0, 0, 0, 0).slice(60)}`,
    line("                    （七）总计", 12, 3, 0, 0, 1, 0, 16),
    line("四、结转下年度继续办理", "", 0, 0, 0, 0, 0, 1),
  ]
  const { report } = readPasted(`${heading}${lines.join("\n")}\n\n四、政府信息公开行政复议、行政诉讼情况\n无。`)
  const row = (id: string) =>
    Object.entries(report.cells).flatMap(([cell, figure]) => (cell.startsWith(`requests/${id}/`) ? [figure] : []))

  it("has blanks where no figure stands below the others", () => {
    expect(row("granted")).toEqual([9, 3, 0, 0, null, 0, 12])
    expect(row("carried-out")).toEqual([null, 0, 0, 0, 0, 0, 1])
  })

  it("has a figure that a single space parts from the label of its row", () => {
    expect(row("declined-excessive")).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it("has labels joined that stand above and below their figures", () => {
    expect(row("other-not-supplemented")).toEqual([0, 0, 0, 0, 1, 0, 1])
  })
})

describe("headers in columns too narrow for their words", () => {
  const lines = [
    "虚构区2020年政府信息公开工作年度报告",
    "四、政府信息公开行政复议、行政诉讼情况",
    "行政复议 行政诉讼",
    "未经复议直接起诉 复议后起诉",
    "结 结 其 尚",
    "结 结 其 尚 结 结 其 尚",
    "果 果 他 未",
    "总计 果 果 他 未 总 果 果 他 未 总",
    "维 纠 结 审",
    "维 纠 结 审 计 维 纠 结 审 计",
    "持 正 果 结",
    "持 正 果 结 持 正 果 结",
  ]
  const figures = [3, 1, 0, 0, 4, 0, 0, 0, 1, 1, 2, 0, 0, 0, 2]

  it("are told by their signs, if there are as many figures as cells", () => {
    const read = (line: string) => readPasted([...lines, line, "五、存在的主要问题及改进情况"].join("\n")).report.cells
    expect(Object.values(read(figures.join(" ")))).toEqual(figures)
    expect(read(figures.slice(1).join(" "))).toEqual({})
  })
})

it("labels in traditional signs are the same labels, and names stay as printed", () => {
  const { report, warnings } = readPasted(
    "虛構縣檔案局2024年政府信息公開工作年度報告\n二、主動公開政府信息情況\n信息內容\t本年制發件數\t本年廢止件數\t現行有效件數\n規章\t1\t2\t3\n行政規範性文件\t4\t5\t6\n",
  )
  expect(report.agency.name).toBe("虛構縣檔案局")
  expect(Object.values(report.cells)).toEqual([1, 2, 3, 4, 5, 6])
  expect(warnings.map((warning) => warning.code)).not.toContain("label-differs")
})

it("words that converters to traditional signs change are the same words in a label", () => {
  const { report } = readPasted(
    "虛構縣檔案局2020年政府資訊公開工作年度報告\n二、主動公開政府資訊情況\n第二十條第（一）項\n資訊內容\t本年新製作數量\t本年新公開數量\t對外公開總數量\n規章\t1\t2\t3\n規範性檔案\t4\t5\t6\n",
  )
  expect(report.agency.name).toBe("虛構縣檔案局")
  expect(Object.values(report.cells)).toEqual([1, 2, 3, 4, 5, 6])
})
