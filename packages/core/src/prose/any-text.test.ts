import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { checkReport, factsOf } from "../index.ts"
import type { Report } from "../report/index.ts"
import { arbitraryReport } from "../testing.ts"
import { wordFinding } from "../wording/index.ts"
import { judgeProse } from "./index.ts"

const words =
  "收到 受理 新收 答复 办结 结转 上年 下年度 政府信息公开申请 依申请公开 予以公开 部分公开 不予公开 无法提供 其中 分别为 共计 均 维持 未收到 行政复议 行政诉讼 自然人 法人或其他组织 企业 规范性文件 制发 现行有效 行政处罚 作出 收费 信息处理费 占 同比增长 较上年 减少 由 等 六部分组成 统计期限 2023年 1月1日 12月31日 我局 全市 本机关 ， 。 、 ； ： （ ） 件 万元 % 百分之 三千 一百零二 约 余 0 7 23 1,204 33.3 ９ 99999999999999999999 … 共 共 本 的"
const text = fc
  .array(fc.oneof(fc.constantFrom(...words.split(" ")), fc.string({ maxLength: 3, unit: "grapheme" })), {
    maxLength: 120,
  })
  .map((parts) => parts.join(""))

describe("whatever a report says", () => {
  it("is judged and worded without a fault, with places inside the text", () => {
    fc.assert(
      fc.property(arbitraryReport(), text, text, (given, one, two) => {
        const sections: Report["sections"] = [{ id: "overview", heading: "一、总体情况", paragraphs: [one, two] }]
        const report = { ...given, sections, agency: { name: "青石县水务局", id: null } }
        for (const { mention } of judgeProse(report, { lastYear: given })) {
          const paragraph = [one, two][mention.paragraph] ?? ""
          expect(mention.start).toBeLessThan(mention.end)
          expect(mention.end).toBeLessThanOrEqual(paragraph.length)
          expect(paragraph).toContain(mention.text)
        }
        const check = checkReport(report, { asOf: "2024-03-31", lastYear: given })
        expect(check.rules.couldNotRun.filter(({ why }) => why === "rule-failed")).toEqual([])
        for (const finding of check.findings)
          expect(wordFinding(factsOf(finding, report, "zh-CN"), "zh-CN")).not.toBe("")
      }),
      { numRuns: 300 },
    )
  })

  it("is read in time that grows with the text alone", () => {
    // A pattern that tried every way to cut these would not end.
    const hostile = ["共计", "本本", "提出的", "收到", "一百", "1,111", "（其中", "分别", "申请中有", "万", "因属于"]
    for (const part of hostile) {
      const long = `${part.repeat(1200)}政府信息公开申请5件。`
      const sections: Report["sections"] = [
        { id: "overview", heading: "", paragraphs: [long, `申请${part.repeat(700)}5件。`] },
      ]
      const [given] = fc.sample(arbitraryReport(), { numRuns: 1, seed: 1 })
      if (given) expect(judgeProse({ ...given, sections })).toBeInstanceOf(Array)
    }
  })
})
