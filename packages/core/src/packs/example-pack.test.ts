import { describe, expect, it } from "vitest"
import example from "../../../../examples/rule-packs/yunze.mjs"
import { factsOf } from "../check/index.ts"
import { cellsOf, emptyReport } from "../forms/index.ts"
import { checkReport } from "../repair/index.ts"
import type { Report } from "../report/index.ts"
import { describeRule } from "../testing.ts"
import { wordFinding } from "../wording/index.ts"
import { parsePack } from "./parse-pack.ts"
import { withPacks } from "./ruleset.ts"

const pack = parsePack(example, "yunze.mjs")
const set = withPacks([pack])
const [noBacklog, feesExplained] = pack.rules

if (noBacklog) {
  describeRule(noBacklog, [
    {
      holds: [{ received: 3, "carried-in": 1, handled: 4 }],
      broken: [{ received: 3, "carried-in": 1, handled: 3 }],
      unknown: [{ received: 3, "carried-in": null, handled: 3 }],
    },
  ])
}
const other = (...paragraphs: string[]) => ({
  sections: [{ id: "other" as const, heading: "六、其他需要报告的事项", paragraphs }],
})
if (feesExplained) {
  describeRule(feesExplained, [
    { holds: [other("本年度没有收取信息处理费。")], broken: [other("无。")], unknown: [{ sections: [] }] },
  ])
}

describe("the example of a rule pack", () => {
  const report: Report = {
    ...emptyReport(),
    forms: { disclosure: null, requests: "2021", remedies: null },
    cells: {
      ...Object.fromEntries(cellsOf("2021", "requests").map((cell) => [cell.id, 0])),
      "requests/received/business": 2,
    },
    ...other("无。"),
  }
  const check = checkReport(report, { asOf: "2026-03-31", rules: set.rules, ruleset: set.version })
  const sentence = (id: string, language: "zh-CN" | "en") => {
    const finding = check.findings.find((candidate) => candidate.id === id)
    return finding && wordFinding(factsOf(finding, report, language), language, set.wordings)
  }

  it("is worded in its own sentences", () => {
    expect(sentence("yunze-no-backlog@business", "zh-CN")).toBe(
      "商业企业：一、本年新收政府信息公开申请数量 2 ＋ 二、上年结转政府信息公开申请数量 0，共 2 件；当年办结 0 件，相差 2。",
    )
    expect(sentence("yunze-fees-explained@other", "en")).toBe("“6. Other matters” does not speak of processing fees.")
  })

  it("has its numbers at least where its sentences are not at hand", () => {
    const finding = check.findings.find(({ id }) => id === "yunze-no-backlog@business")
    expect(finding && wordFinding(factsOf(finding, report, "zh-CN"), "zh-CN")).toBe(
      "商业企业：应为 2，实为 0，相差 2。",
    )
  })
})
