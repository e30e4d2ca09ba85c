import { describe, expect, it } from "vitest"
import { Failure } from "../report/index.ts"
import { parseWorkList, type SheetOfTexts } from "./parse-work-list.ts"
import { type CheckedThisTime, renewWorkList } from "./renew-work-list.ts"
import type { WorkListRow } from "./work-list.ts"

const row = (id: string, change: Partial<WorkListRow["cells"]> = {}): WorkListRow => ({
  extra: {},
  cells: {
    agency: "示例县民政局",
    year: 2024,
    severity: "错误",
    place: "总计",
    sentence: "相差 1",
    expected: 3,
    found: 4,
    fix: "改正",
    status: "未处理",
    note: null,
    change: "",
    file: "a/年报.docx",
    id,
    ...change,
  },
})
const report = { agency: "示例县民政局", year: 2024, file: "年报.docx" }
const heading = ["负责人", "编号", "备注", "处理状态", "年度", "机关", "文件", "问题"]
const old = (...rows: readonly (readonly string[])[]): SheetOfTexts[] => [
  { name: "待办清单", rows: [["示例县 2024 年度"], heading, ...rows] },
]
const noted = (id: string, status: string, note = "", agency = "示例县民政局") => [
  "张三",
  id,
  note,
  status,
  "2024",
  agency,
  "年报.docx",
  "相差 1",
]
const renew = (rows: readonly WorkListRow[], sheets: SheetOfTexts[], checked: readonly CheckedThisTime[] = [report]) =>
  renewWorkList(rows, checked, parseWorkList(sheets, "l.xlsx", "zh-CN"), "zh-CN")
const said = ({ open, gone }: ReturnType<typeof renew>) =>
  [open, gone].map((rows) => rows.map(({ cells }) => [cells.id, cells.status, cells.note, cells.change]))

describe("a work list after another check", () => {
  it("carries states, remarks and people's own columns over, wherever the columns stand", () => {
    const list = renew([row("x@1"), row("y@1")], old(noted("x@1", "待核实", "问过办公室")))
    expect(said(list)).toEqual([
      [
        ["x@1", "待核实", "问过办公室", "仍在"],
        ["y@1", "未处理", null, "新增"],
      ],
      [],
    ])
    expect(list.open[0]?.extra).toEqual({ 负责人: "张三" })
    expect(list.counts).toEqual({ kept: 1, fresh: 1, gone: 0 })
  })

  it("keeps what is gone with its state, on its own sheet, also the next time", () => {
    const list = renew([], old(noted("x@1", "已改正", "改为 3")))
    expect(said(list)).toEqual([[], [["x@1", "已改正", "改为 3", "已消除"]]])
    const [sheet] = old(noted("x@1", "已改正", "改为 3"))
    expect(said(renew([], [{ name: "已消除", rows: sheet?.rows ?? [] }], []))).toEqual(said(list))
  })

  it("says where something that was said to be corrected is still there, or back again", () => {
    expect(said(renew([row("x@1")], old(noted("x@1", "已改正"))))[0]).toEqual([
      ["x@1", "已改正", null, "标为已改正，仍在"],
    ])
    const [sheet] = old(noted("x@1", "属实有说明"))
    expect(said(renew([row("x@1")], [{ name: "已消除", rows: sheet?.rows ?? [] }]))[0]).toEqual([
      ["x@1", "属实有说明", null, "重新出现"],
    ])
  })

  it("leaves rows of reports that were not checked this time, also those of a file of the same name", () => {
    const list = renew([row("x@1")], old(noted("x@1", "已改正", "", "示例县统计局")))
    expect(said(list)).toEqual([
      [
        ["x@1", "未处理", null, "新增"],
        ["x@1", "已改正", null, "本次未核对"],
      ],
      [],
    ])
  })

  it("knows a finding by the file's name where the report says neither body nor year", () => {
    const [unnamed, without] = [{ agency: null, year: null }, noted("x@1", "误报", "", "")]
    const list = renew([row("x@1", unnamed)], old(without.with(4, "")), [{ ...report, ...unnamed }])
    expect(said(list)[0]).toEqual([["x@1", "误报", null, "仍在"]])
  })

  it("takes the states of a list in the other language, and what people wrote in their own words", () => {
    const [found] = parseWorkList(
      [
        {
          name: "Work list",
          rows: [
            ["Id", "File", "State"],
            ["x@1", "a.docx", "Corrected"],
          ],
        },
      ],
      "l.xlsx",
      "zh-CN",
    ).rows
    expect(found?.cells.status).toBe("已改正")
    expect(said(renew([row("x@1")], old(noted("x@1", "等领导定"))))[0]?.[0]?.[1]).toBe("等领导定")
  })

  it("refuses what is no work list", () => {
    for (const rows of [[], [["编号", "备注"]], [["a", "b"]]]) {
      expect(() => parseWorkList([{ name: "S", rows }], "l.xlsx", "zh-CN")).toThrow(Failure)
    }
  })
})
