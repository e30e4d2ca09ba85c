import type { Figure, Measure } from "@gouji/core"
import { describe, expect, it } from "vitest"
import { figureOf, looksLikeFigure } from "./figure-text.ts"

const read = (text: string, measure: Measure = "count", column = "总计"): Figure | string => {
  const result = figureOf(text, measure, column)
  return result.figure === undefined ? result.why : result.figure
}

describe("figureOf", () => {
  const counts: readonly [string, Figure | string][] = [
    ["12", 12],
    ["１２", 12],
    [" 1,234 ", 1234],
    ["0件", 0],
    ["12 件", 12],
    ["〇", 0],
    ["", null],
    ["/", null],
    ["／", null],
    ["—", null],
    ["——", null],
    ["无", null],
    ["22（其中修订16件）", 22],
    ["22 (其中修订16件)", 22],
    ["12①", 12],
    ["12²", 12],
    ["12½", "figure-unreadable"],
    ["Ⅻ", "figure-unreadable"],
    ["①2", "figure-unreadable"],
    ["-3", -3],
    ["减4", "figure-unreadable"],
    ["12.0", 12],
    ["12.5", "12.5"],
    ["1. 12", "figure-unreadable"],
    ["1 2", "figure-unreadable"],
    ["1, 234", "figure-unreadable"],
    ["007", "values-run-together"],
    ["1e3", "figure-unreadable"],
    ["0x10", "figure-unreadable"],
    ["9007199254740993", "figure-out-of-range"],
    ["约20", "figure-unreadable"],
    ["20余", "figure-unreadable"],
    ["5%", "figure-unreadable"],
    ["零", 0],
    ["三", 3],
    ["十", 10],
    ["十二件", 12],
    ["九十九", 99],
    ["二十〇", "figure-unreadable"],
    ["一百五", "figure-unreadable"],
    ["一二", "figure-unreadable"],
    ["十余", "figure-unreadable"],
    ["3月5日", "figure-unreadable"],
    ["12元", "figure-unreadable"],
  ]
  it.for(counts)("%j as a count is %j", ([text, figure]) => {
    expect(read(text)).toBe(figure)
  })

  const amounts: readonly [string, string, Figure | string][] = [
    ["190.457379", "本年收费金额（单位：万元）", "190.457379"],
    ["7730.28万元", "本年收费金额（单位：万元）", "7730.28"],
    ["77302800元", "本年收费金额（单位：万元）", "figure-unreadable"],
    ["251000元", "采购总金额", "251000"],
    ["1,234.50", "采购总金额", "1234.5"],
    ["0.00", "采购总金额", "0"],
    ["12件", "采购总金额", "figure-unreadable"],
  ]
  it.for(amounts)("%j under %s is %j", ([text, column, figure]) => {
    expect(read(text, "amount", column)).toBe(figure)
  })

  it.for([
    ["减4", -4],
    ["增4", 4],
    ["+1036", 1036],
    ["- 4", -4],
  ] as const)("%j as a change is %j", ([text, figure]) => {
    expect(read(text, "change", "本年增/减")).toBe(figure)
  })
})

describe("looksLikeFigure", () => {
  it.for(["1.属于国家秘密", "三、本年度办理结果", "2020年12月30日", "约20件"])("not %j", (text) => {
    expect(looksLikeFigure(text)).toBe(false)
  })
})
