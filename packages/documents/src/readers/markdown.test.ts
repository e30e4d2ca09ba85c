import { describe, expect, it } from "vitest"
import { readMarkdown } from "./markdown.ts"

const header = ["", "", "自然人", "商业企业", "其他", "总计"]
const figured = [
  ["三、本年度办理结果", "（一）予以公开", "9", "3", "", "12"],
  ["（三）不予公开", "1.属于国家秘密", "", "0", "0", "0"],
  ["", "2.其他法律行政法规禁止公开", "1", "0", "", "1"],
  ["", "3.危及“三安全一稳定”", "", "", "", ""],
]
const blank = figured.map((row) => [...row.slice(0, 2), "", "", "", ""])

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`

/** What the reader makes of rows below a header. */
function read(rows: readonly (readonly string[])[]): string[][] {
  const [table] = readMarkdown([line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n")).blocks
  return table?.kind === "table" ? table.rows.slice(1).map((row) => row.map((cell) => cell.text)) : []
}

describe("two rows on a line of Markdown", () => {
  const [a = [], b = [], c = [], d = []] = figured

  it("are two rows with their blanks", () => {
    expect(read([a, [...b, ...c], d])).toEqual(figured)
    expect(read([a, b, [...c, ...d]])).toEqual(figured)
  })

  it("are two rows of a table that is left blank", () => {
    expect(read([blank[0] ?? [], blank.slice(1, 3).flat(), blank[3] ?? []])).toEqual(blank)
  })

  it("are no rows where a blank cell was torn off and another came in: blanks are not believed", () => {
    const torn = [...b, ...c].filter((_, index) => index !== 2)
    expect(read([a, [...torn, ""], d])[1]).toEqual([...b, ...c].filter((text) => text !== ""))
    expect(read([a, torn, d])[1]).toEqual([...b, ...c].filter((text) => text !== ""))
  })
})

it("takes bars that are escaped for text, and others for the borders of cells", () => {
  const texts = (source: string) =>
    readMarkdown(source).blocks.map((block) => ("text" in block ? block.text : block.kind))
  expect(texts("甲\\|乙\\|丙。")).toEqual(["甲|乙|丙。"])
  expect(texts("甲|1|2\n乙|3|4")).toEqual(["table"])
})

it.for([
  ["a raised note", "22<sup>1</sup>", "22[1]"],
  ["a figure struck out", "~~5~~6", "~~5~~ 6"],
  ["a figure struck out by a tag", "<del>5</del>6", "~~5~~ 6"],
  ["lines", "5<br>6", "5 6"],
])("keeps %s apart from the figure beside it", ([, markup, text]) => {
  expect(read([["项", "行政许可", markup ?? "", "0", "0", "0"]])[0]?.[2]).toBe(text)
})
